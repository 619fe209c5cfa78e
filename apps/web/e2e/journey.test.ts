import { type Kongano, startKongano } from './harness/kongano.ts';
import type { Visit } from './harness/visit.ts';
import { createFirm, signUp } from './steps/join.ts';

describe("a firm's need becomes a conversation with the researcher who can solve it", () => {
  let kongano: Kongano;
  let firm: Visit;
  beforeAll(async () => {
    kongano = await startKongano();
    firm = await kongano.visit({ width: 360, language: 'sw' });
  }, 60_000);
  afterAll(() => kongano.stop());

  it('a firm owner signs up on a phone, in Swahili, by the letter in the mailbox', async () => {
    await signUp(firm.page, { name: 'Zawadi Mfano', email: 'zawadi@example.org', language: 'sw' });
  });

  it('puts the firm on Kongano', async () => {
    await createFirm(firm.page, { name: 'Karakana ya Zawadi (mfano)', region: 'Morogoro', language: 'sw' });
  });
  it('nothing failed', () => {
    expect(firm.faults).toEqual([]);
  });
});
