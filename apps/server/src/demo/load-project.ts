import type { MatchCommand } from '@kongano/domain';
import { MatchService } from '../modules/matching';
import { MilestoneService, ProjectService } from '../modules/projects';
import type { Call } from '../platform/use-case';
import { demoDetails } from './demo-details';
import { demoId } from './demo-ids';
import { demoEmail } from './demo-people';
import { callBy, type DemoStage, done } from './demo-stage';

const { need, offer, summary, metOn, milestones } = demoDetails.project;
const projectId = demoId('project');
const matchId = demoId('match agreed');

interface People {
  readonly firm: Call;
  readonly researcher: Call;
  readonly broker: Call;
}

/** One match that went all the way to an agreement, and the project that the firm and the researcher are in the middle of. */
export async function loadProject(stage: DemoStage): Promise<void> {
  const people = {
    firm: await callBy(stage, demoEmail('firm')),
    researcher: await callBy(stage, demoEmail('researcher')),
    broker: await callBy(stage, demoEmail('broker')),
  };
  await agree(stage, people);
  await plan(stage, people);
  await work(stage, people);
}

async function agree({ clock, services }: DemoStage, { firm, researcher, broker }: People): Promise<void> {
  const matches = services.get(MatchService);
  const step = (call: Call, command: MatchCommand) => done(matches.step(call, matchId, command));
  clock.goTo(15);
  await done(matches.shortlist(broker, { id: matchId, needId: demoId(need), offerId: demoId(offer), source: 'ENGINE' }));
  clock.goTo(14);
  await done(matches.introduce(broker, matchId, null));
  clock.goTo(12.9);
  await step(firm, { action: 'HOLD_MEETING', metOn: clock.dayIn(metOn) });
  clock.goTo(12);
  await step(researcher, { action: 'AGREE', side: 'OFFER' });
  clock.wait(5);
  await step(firm, { action: 'AGREE', side: 'NEED' });
}

async function plan({ clock, services }: DemoStage, { firm, researcher, broker }: People): Promise<void> {
  const projects = services.get(ProjectService);
  clock.goTo(11);
  await done(projects.open(broker, { id: projectId, matchId }));
  clock.wait(4);
  await done(projects.edit(researcher, projectId, 1, { title: 'Sufuria ya kujaza tomato sosi', summary }));
  for (const { key, title, delivers, dueIn } of milestones) {
    clock.wait(0.2);
    await done(
      services.get(MilestoneService).plan(researcher, { id: milestoneId(key), projectId }, { title, delivers, dueOn: clock.dayIn(dueIn) }),
    );
  }
  clock.goTo(10);
  await done(projects.take(firm, projectId, { action: 'START' }));
}

async function work({ clock, services }: DemoStage, { firm, researcher }: People): Promise<void> {
  const all = services.get(MilestoneService);
  clock.goTo(6);
  for (const { key, report, isConfirmed } of milestones) {
    if (report === null) continue;
    await done(all.take(researcher, { id: milestoneId(key), command: { action: 'REPORT', report } }));
    clock.wait(30);
    if (isConfirmed) await done(all.take(firm, { id: milestoneId(key), command: { action: 'CONFIRM' } }));
    clock.goTo(1.5);
  }
}

const milestoneId = (key: string): string => demoId(`milestone ${key}`);
