// The lifecycle of a project and its milestones as a page of the documentation, from their tables in packages/domain.
import { listed, tableOf } from './match-lifecycle.mjs';

const who = { FIRM: 'the firm', SOLVER: 'those who solve it', STAFF: 'broker', SYSTEM: 'Kongano' };
const audiences = { FIRM: 'the firm', SOLVERS: 'those who solve it', PARTNERS: 'all partners', BROKER: 'the broker' };
const demands = {
  REASON: 'a reason',
  A_MILESTONE: 'a milestone at least',
  ALL_ANSWERED: 'every milestone confirmed or dropped, one of them confirmed',
  REACHED_VALUES: 'the value that each goal reached',
  REPORT: 'what was done, with files if one likes',
  FILE: 'a file and its name',
  DUE_DAY: 'a title and a day to come',
};

const rowOf = (row) => [
  `\`${row.action}\``,
  row.from.join(', '),
  row.to ?? 'stays',
  listed(row.by.map((role) => who[role])),
  listed(row.needs.map((need) => demands[need])),
  listed(row.tells.map(({ news, whom }) => `${audiences[whom]} (\`${news}\`)`)),
  `\`${row.verb}\``,
];

/** The page, from what packages/domain exports. */
export function printProjectLifecycle({ projectTransitions, milestoneTransitions, milestoneNoticeDays, mostMilestones }) {
  const head = ['step', 'from', 'to', 'by', 'needs', 'tells', 'recorded as'];
  const milestoneRow = (row) => [rowOf(row)[0], row.during.join(', '), ...rowOf(row).slice(1)];
  return `# The lifecycle of a project

Made by \`npm run codegen\` from packages/domain/src/lifecycle/project-table.ts; change that instead.

A broker opens the project of a match that was agreed (\`START_PROJECT\` of [the match](match-lifecycle.md)): it is a draft then. *The firm* is the people on
the side of the need; who also stands on the other side, or is staff, does not speak for it. Nobody else ever confirms a milestone.

## Project

${tableOf(head, projectTransitions.map(rowOf))}

## Milestones

${mostMilestones} at most. Those who work on one are reminded ${milestoneNoticeDays} days before its day, and when it is over.

${tableOf([head[0], 'while the project is', ...head.slice(1)], milestoneTransitions.map(milestoneRow))}
`;
}
