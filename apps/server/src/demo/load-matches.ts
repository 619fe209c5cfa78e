import { MatchService } from '../modules/matching';
import { ThreadService } from '../modules/threads';
import { demoDetails } from './demo-details';
import { demoId } from './demo-ids';
import { demoEmail } from './demo-people';
import { callBy, type DemoStage, done } from './demo-stage';
import { loadProject } from './load-project';

const { shortlisted, declined, introduced } = demoDetails.matches;
/** The match whose two sides write to each other; what is loaded last, together with the others. */
export const introducedMatchId = demoId('match introduced');

/** What the broker made of four pairs: one is looked at, one was declined, one became a conversation, and one a project. */
export async function loadMatches(stage: DemoStage): Promise<void> {
  const { clock } = stage;
  const matches = stage.services.get(MatchService);
  const broker = await callBy(stage, demoEmail('broker'));
  const shortlist = (id: string, { need, offer }: { need: string; offer: string }) =>
    done(matches.shortlist(broker, { id, needId: demoId(need), offerId: demoId(offer), source: 'ENGINE' }));
  await loadProject(stage);
  clock.goTo(9);
  await shortlist(introducedMatchId, introduced);
  await converse(stage);
  clock.goTo(1.2);
  await shortlist(demoId('match declined'), declined);
  clock.goTo(1);
  await done(matches.decline(broker, demoId('match declined'), declined.reason, declined.note));
  clock.goTo(0.8);
  await shortlist(demoId('match shortlisted'), shortlisted);
}

async function converse(stage: DemoStage): Promise<void> {
  const { clock, services } = stage;
  const [opening, ...answers] = introduced.messages;
  const broker = await callBy(stage, demoEmail('broker'));
  clock.goTo(8.1);
  await done(services.get(MatchService).step(broker, introducedMatchId, { action: 'WAIVE_CONFLICT', reason: introduced.waiver }));
  clock.goTo(8);
  await done(services.get(MatchService).introduce(broker, introducedMatchId, opening?.body ?? null));
  const [thread]: { id: string }[] = await stage.manager.query(`select id from thread where subject = 'MATCH' and subject_id = $1`, [
    introducedMatchId,
  ]);
  for (const [at, { by, body }] of answers.entries()) {
    clock.wait(7);
    const message = { id: demoId(`message ${at}`), threadId: thread?.id ?? '', body };
    await done(services.get(ThreadService).post(await callBy(stage, demoEmail(by)), message));
  }
  await done(services.get(MatchService).setNextStep(broker, introducedMatchId, introduced.nextStep, clock.dayIn(4)));
}
