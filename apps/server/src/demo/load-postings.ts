import { NeedCosigns, NeedService } from '../modules/needs';
import { OfferService } from '../modules/offers';
import type { Call } from '../platform/use-case';
import { demoDetails, type LeftState } from './demo-details';
import { demoId } from './demo-ids';
import { demoEmail, demoUniversity, firmEmail, providerEmail } from './demo-people';
import { demoSet } from './demo-set';
import { callers, type DemoStage, done } from './demo-stage';
import { needInput, offerInput } from './posting-inputs';

const firstDaysAgo = 45;
const lastDaysAgo = 3;
const holdDays = 60;

interface Planned {
  readonly id: string;
  readonly side: 'NEED' | 'OFFER';
  readonly author: string;
  readonly input: object;
  readonly state: LeftState | undefined;
}

/** Needs and offers: written by firms and providers over some weeks, looked at by the broker, and left where the set wants them. */
export async function loadPostings(stage: DemoStage): Promise<void> {
  const planned = inOrder([...plannedNeeds(stage), ...(await plannedOffers(stage))]);
  const by = callers(stage);
  const step = (firstDaysAgo - lastDaysAgo) / (planned.length - 1);
  for (const [at, posting] of planned.entries()) {
    stage.clock.goTo(firstDaysAgo - at * step);
    await write(stage, posting, await by(posting.author), await by(demoEmail('broker')));
  }
  await loadCosigns(stage, by);
}

const plannedNeeds = ({ clock }: DemoStage): Planned[] =>
  [...demoDetails.moreNeeds, ...demoSet.needs].map((need) => ({
    id: need.id,
    side: 'NEED',
    author: firmEmail(need.firm),
    input: needInput(need, clock),
    state: demoDetails.states[need.id],
  }));

async function plannedOffers(stage: DemoStage): Promise<Planned[]> {
  const names = new Map<string, string>();
  for (const row of await stage.manager.query<{ email: string; name: string }[]>('select email, name from person'))
    names.set(row.email, row.name);
  let ofUniversity = 0;
  return demoSet.offers.map((offer) => {
    // The university's offers are its researcher's and its liaison officer's in turn.
    const isResearchers = offer.provider === demoUniversity && ofUniversity++ % 2 === 0;
    const author = isResearchers ? demoEmail('researcher') : providerEmail(offer.provider);
    const input = offerInput(offer, names.get(author) ?? '');
    return { id: offer.id, side: 'OFFER', author, input, state: demoDetails.states[offer.id] };
  });
}

/** Needs and offers in turn; what waits for somebody is the newest. */
function inOrder(planned: readonly Planned[]): Planned[] {
  const waits = ({ state }: Planned) => (state && ['RETURNED', 'SUBMITTED', 'DRAFT'].includes(state.state) ? 1 : 0);
  const place = new Map<Planned, number>();
  for (const side of ['NEED', 'OFFER'] as const)
    for (const [at, posting] of planned.filter((one) => one.side === side).entries()) place.set(posting, at);
  return [...planned].sort((a, b) => waits(a) - waits(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

async function write(stage: DemoStage, { id: name, side, input, state }: Planned, author: Call, broker: Call): Promise<void> {
  const { clock, services } = stage;
  const { drafts, steps } = side === 'NEED' ? services.get(NeedService).work : services.get(OfferService).work;
  const id = demoId(name);
  await done(drafts.start(author, id, input));
  if (state?.state === 'DRAFT') return;
  clock.wait(1);
  await done(steps.take(author, id, { action: 'SUBMIT' }));
  if (state?.state === 'SUBMITTED') return;
  clock.wait(19);
  await done(steps.take(broker, id, { action: 'QUALIFY' }));
  clock.wait(6);
  if (state?.state === 'RETURNED') return void (await done(steps.take(broker, id, { action: 'RETURN', reason: state.reason })));
  await done(steps.take(broker, id, { action: 'PUBLISH' }));
  clock.goTo(1);
  if (state?.state === 'HELD') await done(steps.take(author, id, { action: 'HOLD', until: clock.dayIn(holdDays), reason: state.reason }));
  if (state?.state === 'WITHDRAWN') await done(steps.take(author, id, { action: 'WITHDRAW', reason: state.reason }));
}

async function loadCosigns(stage: DemoStage, by: (email: string) => Promise<Call>): Promise<void> {
  for (const [at, { need, firm, costPerYear, jobs, note }] of demoDetails.cosigns.entries()) {
    stage.clock.goTo(demoDetails.cosigns.length - at);
    const cosign = { id: demoId(need), organisationId: demoId(firm), costPerYear, jobs, note };
    await done(stage.services.get(NeedCosigns).cosign(await by(firmEmail(firm)), cosign));
  }
}
