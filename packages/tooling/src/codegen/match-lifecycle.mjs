// The lifecycle of a match as a page of the documentation, from its table in packages/domain.

const who = { STAFF: 'broker', SIDE: 'a side', SYSTEM: 'Kongano' };
const audiences = {
  SIDES: 'both sides',
  OTHER_SIDE: 'the other side',
  ASKED_SIDES: 'the sides that owe an answer',
  OWNER: 'its broker',
  SECOND_BROKER: 'the second broker',
};
const demands = {
  REASON: 'a reason',
  CODED_REASON: 'a coded reason (with words for OTHER)',
  SIDE: 'the side that answers',
  WHO_SAID_SO: 'who said so, where a broker answers for it',
  BOTH_SIDES: 'the other side’s yes',
  MEETING_DAY: 'the day of the meeting, a note if one likes',
  UNTIL: 'a day, within a year',
  BROKER: 'a broker',
  NEXT_STEP: 'what is to be done',
  DUE_DAY: 'a day, within a year',
  NO_CONFLICT: 'no conflict of interest, or one that was waived',
  A_CONFLICT: 'a conflict of interest that nobody has waived',
};

const dueOf = ({ due }) => {
  if (due === null) return 'ends';
  if (due === 'KEPT') return 'stays';
  return due === 'GIVEN' ? 'the day that is given' : `${due} working days`;
};
export const listed = (values) => values.join(', ') || '–';
const rowOf = (row) => [
  `\`${row.action}\``,
  row.from.join(', '),
  row.back ? 'where it was left' : (row.to ?? 'stays'),
  listed(row.by.map((role) => who[role])),
  listed(row.needs.map((need) => demands[need])),
  dueOf(row),
  listed(row.tells.map(({ news, whom }) => `${audiences[whom]} (\`${news}\`)`)),
  row.readBy === 'SIDES' ? 'the sides too' : 'staff',
];
const line = (cells) => `| ${cells.join(' | ')} |`;
export const tableOf = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** The page, from what packages/domain exports. */
export function printMatchLifecycle({ matchTransitions, matchMovers, isOpenMatch, silenceBeforeEscalation }) {
  const head = ['step', 'from', 'to', 'by', 'needs', 'next step due', 'tells', 'read by'];
  const movers = { BROKER: 'the broker', SIDES: 'the sides', NOBODY: 'nobody' };
  const states = Object.entries(matchMovers).map(([status, mover]) => [status, movers[mover], isOpenMatch(status) ? 'yes' : 'no']);
  return `# The lifecycle of a match

Made by \`npm run codegen\` from packages/domain/src/lifecycle/match-table.ts; change that instead.

A *side* may act once the match was shown to it: when it was asked (\`APPROACH\`) or introduced (\`INTRODUCE\`). Before that it is in no list, count, search
or letter. What a side reads never has the broker's own words: next steps, and the reasons for parking, handing over or a conflict. One side's yes is shown to
the other once both have said it. Working days leave out weekends and the public holidays of packages/domain/src/time/holidays.ts.

## Steps

${tableOf(head, matchTransitions.map(rowOf))}

After ${silenceBeforeEscalation} working days without a step after its day, a second broker is asked (\`ESCALATE\`); any step with a new day ends that.

## States

An open case always has a broker and a day.

${tableOf(['state', 'waits for', 'open case'], states)}
`;
}
