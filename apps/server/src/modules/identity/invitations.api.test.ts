import {
  IdentityAcceptInvitationDocument,
  IdentityInvitationDocument,
  IdentityInviteMemberDocument,
  IdentityOrganisationDocument,
  IdentityRevokeInvitationDocument,
} from '@kongano/graphql/identity';
import { v7 as uuidv7 } from 'uuid';
import { linkIn, type SignedIn, startTestServer, type TestServer } from '../../testing';

let server: TestServer;
let owner: SignedIn & { organisationId: string };
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
beforeEach(async () => {
  owner = await server.member({ isVerified: false, name: 'Hidden Mills' }, { role: 'OWNER', name: 'Owner Person' });
});
afterAll(() => server.stop());

const codes = (problems: readonly { code: string }[] | undefined): string[] => (problems ?? []).map(({ code }) => code);
const addressOf = (): string => `${uuidv7()}@example.org`;
const invite = (who: SignedIn, email: string, { id = uuidv7(), role = 'MEMBER' as const, organisationId = owner.organisationId } = {}) =>
  who.client.graphql(IdentityInviteMemberDocument, { id, organisationId, email, role });
const invited = async (email: string, role?: 'MEMBER'): Promise<{ id: string; token: string }> => {
  const { data } = await invite(owner, email, role ? { role } : {});
  const link = linkIn(await server.letter(email), '/invitations/');
  return { id: data?.inviteMember.invitation?.id ?? '', token: link.split('/').at(-1) ?? '' };
};
const accept = (who: SignedIn, token: string) => who.client.graphql(IdentityAcceptInvitationDocument, { token });
const memberCount = async (): Promise<number> =>
  Number((await server.pool.query('select count(*) from membership where organisation_id = $1', [owner.organisationId])).rows[0].count);

describe('an invitation', () => {
  it('brings whoever it is for into the organisation', async () => {
    const email = addressOf();
    const guest = await server.person({ email });
    const { token } = await invited(email.toUpperCase().replace('@EXAMPLE.ORG', '@example.org').toLowerCase());
    const shown = (await guest.client.ask(IdentityInvitationDocument, { token })).invitation;
    expect(shown).toMatchObject({ email, role: 'MEMBER', organisation: { name: 'Hidden Mills' } });
    expect((await accept(guest, token)).data?.acceptInvitation).toMatchObject({ organisation: { name: 'Hidden Mills' }, problems: [] });
    expect(await memberCount()).toBe(2);
    expect((await guest.client.ask(IdentityInvitationDocument, { token })).invitation).toBeNull();
  });

  it('tells in the letter who invites, in the language of the invited person', async () => {
    const email = addressOf();
    const guest = await server.person({ email });
    await server.pool.query(`update person set language = 'sw' where id = $1`, [guest.id]);
    await invite(owner, email);
    expect((await server.letter(email)).subject).toBe('Owner Person anakualika Hidden Mills');
  });

  it('is taken without its letter by whoever has confirmed the address, as home offers it by its id', async () => {
    const email = addressOf();
    const guest = await server.person({ email });
    const thief = await server.person();
    const { id } = await invited(email);
    expect((await thief.client.ask(IdentityInvitationDocument, { token: id })).invitation).toBeNull();
    expect(codes((await accept(thief, id)).data?.acceptInvitation.problems)).toEqual(['INVITATION_FOR_OTHER_EMAIL']);
    expect((await guest.client.ask(IdentityInvitationDocument, { token: id })).invitation).toMatchObject({ email });
    expect((await accept(guest, id)).data?.acceptInvitation.problems).toEqual([]);
    expect(await memberCount()).toBe(2);
  });

  it('is no use to anybody else', async () => {
    const { token } = await invited(addressOf());
    const thief = await server.person();
    expect((await thief.client.ask(IdentityInvitationDocument, { token })).invitation).toBeNull();
    expect(codes((await accept(thief, token)).data?.acceptInvitation.problems)).toEqual(['INVITATION_FOR_OTHER_EMAIL']);
    expect((await server.anonymous.ask(IdentityInvitationDocument, { token })).invitation).toBeNull();
    expect((await server.anonymous.graphql(IdentityAcceptInvitationDocument, { token })).codes).toEqual(['UNAUTHENTICATED']);
    expect(await memberCount()).toBe(1);
  });

  it('works once, even when it is opened twice at once', async () => {
    const email = addressOf();
    const guest = await server.person({ email });
    const { token } = await invited(email);
    const answers = await Promise.all([accept(guest, token), accept(guest, token)]);
    expect(answers.flatMap(({ data }) => codes(data?.acceptInvitation.problems))).toEqual(['INVITATION_OVER']);
    expect(await memberCount()).toBe(2);
  });

  it.each([
    ['expired', `update invitation set expires_at = now() - interval '1 second' where id = $1`],
    ['revoked', 'update invitation set revoked_at = now() where id = $1'],
  ])('is over when it is %s', async (_, change) => {
    const email = addressOf();
    const guest = await server.person({ email });
    const { id, token } = await invited(email);
    await server.pool.query(change, [id]);
    expect(codes((await accept(guest, token)).data?.acceptInvitation.problems)).toEqual(['INVITATION_OVER']);
  });

  it.each(['', 'x', '%00', 'y'.repeat(43), 'z'.repeat(10_000)])('with a token that is none is over: %p', async (token) => {
    const guest = await server.person();
    expect(codes((await accept(guest, token)).data?.acceptInvitation.problems)).toEqual(['INVITATION_OVER']);
  });

  it('with NUL in its token is refused without a fault', async () => {
    const guest = await server.person();
    const { codes: thrown, data } = await accept(guest, 'a\0b');
    expect([...thrown, ...codes(data?.acceptInvitation.problems)]).not.toContain('INTERNAL');
    expect((await guest.client.graphql(IdentityInvitationDocument, { token: 'a\0b' })).codes).not.toContain('INTERNAL');
  });

  it('is sent by owners and staff only', async () => {
    const { organisationId } = owner;
    const [member, stranger, broker] = [
      await server.person({ organisationId }),
      await server.person(),
      await server.person({ roles: ['BROKER'] }),
    ];
    expect((await invite(member, addressOf())).codes).toEqual(['FORBIDDEN']);
    expect((await invite(stranger, addressOf())).codes).toEqual(['NOT_FOUND']);
    expect(codes((await invite(broker, addressOf())).data?.inviteMember.problems)).toEqual([]);
  });

  it('is not sent twice, nor to a member, nor to what is no address', async () => {
    const email = addressOf();
    const member = await server.person({ email: addressOf(), organisationId: owner.organisationId });
    const { rows } = await server.pool.query('select email from person where id = $1', [member.id]);
    const id = uuidv7();
    expect(codes((await invite(owner, email, { id })).data?.inviteMember.problems)).toEqual([]);
    expect((await invite(owner, email, { id })).data?.inviteMember.invitation?.id).toBe(id);
    expect(codes((await invite(owner, email)).data?.inviteMember.problems)).toEqual(['ALREADY_INVITED']);
    expect(codes((await invite(owner, rows[0].email)).data?.inviteMember.problems)).toEqual(['ALREADY_MEMBER']);
    for (const none of ['', 'nobody', 'a@b', 'a\0@example.org', 'two@example.org, more@example.org'])
      expect(codes((await invite(owner, none)).data?.inviteMember.problems)).toEqual(['EMAIL_INVALID']);
  });

  it('is taken back by an owner, and by nobody else', async () => {
    const email = addressOf();
    const guest = await server.person({ email });
    const { id, token } = await invited(email);
    const revoke = (who: SignedIn, which: string = id) => who.client.graphql(IdentityRevokeInvitationDocument, { id: which });
    expect((await revoke(await server.person())).codes).toEqual(['NOT_FOUND']);
    expect((await revoke(guest)).codes).toEqual(['FORBIDDEN']);
    expect((await revoke(owner, uuidv7())).codes).toEqual(['NOT_FOUND']);
    expect((await revoke(owner, 'x')).codes).toEqual(['NOT_FOUND']);
    expect((await revoke(owner)).data?.revokeInvitation.problems).toEqual([]);
    expect(codes((await revoke(owner)).data?.revokeInvitation.problems)).toEqual(['INVITATION_OVER']);
    expect(codes((await accept(guest, token)).data?.acceptInvitation.problems)).toEqual(['INVITATION_OVER']);
  });

  it('shows its address to owners and staff only', async () => {
    const { organisationId: id } = owner;
    const email = addressOf();
    await invite(owner, email);
    const member = await server.person({ organisationId: id });
    const seenBy = async (who: SignedIn) => (await who.client.ask(IdentityOrganisationDocument, { id })).organisation?.invitations;
    expect(await seenBy(owner)).toMatchObject([{ email }]);
    expect(await seenBy(await server.person({ roles: ['ADMINISTRATOR'] }))).toMatchObject([{ email }]);
    expect(await seenBy(member)).toEqual([]);
  });

  it('keeps no token in the database', async () => {
    const { token } = await invited(addressOf());
    const { rows } = await server.pool.query('select * from invitation');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('cannot be used to write to strangers without end', async () => {
    const email = addressOf();
    const answers = [];
    for (let count = 0; count < 6; count += 1) {
      const id = uuidv7();
      answers.push(await invite(owner, email, { id }));
      await owner.client.graphql(IdentityRevokeInvitationDocument, { id });
    }
    expect(answers.flatMap(({ codes: refusals }) => refusals)).toEqual(['RATE_LIMITED']);
    expect(answers.at(-1)?.messages[0]).toMatch(/^There were too many tries\. Wait \d+ min/);
  });

  it('counts only what is written: no retry, and nobody who may not invite', async () => {
    const [id, email] = [uuidv7(), addressOf()];
    const stranger = await server.person();
    for (let count = 0; count < 6; count += 1) await invite(stranger, email);
    for (let count = 0; count < 6; count += 1) expect((await invite(owner, email, { id })).data?.inviteMember.invitation?.id).toBe(id);
  });
});
