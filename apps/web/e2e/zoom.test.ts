import { type Kongano, startKongano } from './harness/kongano.ts';
import { overlaps, showWhole, stickingOut } from './harness/page-state.ts';
import type { Things } from './pages.ts';
import { findThings } from './things.ts';

describe('at a zoom of 200 %', () => {
  let kongano: Kongano;
  let things: Things;
  beforeAll(async () => {
    kongano = await startKongano();
    things = await findThings(kongano);
  }, 60_000);
  afterAll(() => kongano.stop());

  it.each([
    ['home', 'broker', () => '/'],
    ['a need', 'firm', ({ need }: Things) => `/needs/${need}`],
    ['a match', 'researcher', ({ match }: Things) => `/matches/${match}`],
    ['the desk', 'broker', () => '/desk'],
  ] as const)('%s overlaps nowhere and needs no scrolling sideways', async (_, as, path) => {
    const { page, close } = await kongano.visit({ width: 640, as });
    await page.goto(path(things));
    await showWhole(page, 640);
    expect([...(await stickingOut(page)), ...(await overlaps(page))]).toEqual([]);
    await close();
  });
});
