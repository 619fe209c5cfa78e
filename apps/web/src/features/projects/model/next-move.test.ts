import { en } from '../../../app/i18n/en';
import { createText } from '../../../lib/i18n';
import { aMilestone, aProject } from '../testing/project';
import { nextMoveOf } from './next-move';

const t = createText('en', en);
const move = (changes: Parameters<typeof aProject>[0]) => {
  const { mover, sentence } = nextMoveOf(aProject(changes), { t, language: 'en' });
  return `${mover}: ${sentence}`;
};
const solver = { viewerRoles: ['SOLVER' as const] };
const staff = { viewerRoles: [] };
const of = (status: Parameters<typeof aMilestone>[0] & object) => ({ milestones: [aMilestone(status)] });

test.each([
  ['a draft, the firm', { status: 'DRAFT' as const }, /^you: .*start the project/],
  ['a draft, the solver', { status: 'DRAFT' as const, ...solver }, /^you: .*The firm then starts/],
  ['a draft, the broker', { status: 'DRAFT' as const, ...staff }, /^others: The two sides plan/],
  ['a report, the firm', of({ status: 'REPORTED', viewerCan: ['CONFIRM', 'REFUSE'] }), /^you: Say whether .* is reached/],
  ['a report, the solver', { ...solver, ...of({ status: 'REPORTED' }) }, /^others: The firm says/],
  ['a wish to drop, the firm', of({ status: 'DROP_PROPOSED', viewerCan: ['ACCEPT_DROP', 'KEEP'] }), /^you: .*may be dropped/],
  ['something missing, the solver', { ...solver, ...of({ status: 'REFUSED' }) }, /^you: .*Mend what is missing/],
  ['something missing, the firm', of({ status: 'REFUSED' }), /^others: Next is/],
  ['a plan, the solver', { ...solver, ...of({}) }, /^you: Reach .* by 15 December 2026/],
  ['a plan, the broker', { ...staff, ...of({}) }, /^others: Next is/],
  ['all done, the firm', { viewerCan: ['COMPLETE' as const], ...of({ status: 'CONFIRMED' }) }, /^you: .*complete the project/],
  ['all done, the solver', { ...solver, ...of({ status: 'CONFIRMED' }) }, /^others: .*The firm says what was reached/],
  ['all dropped', of({ status: 'DROPPED' }), /^others: .*Plan another one/],
  ['an end', { status: 'COMPLETED' as const }, /^nobody: .*solved/],
  ['an early end', { status: 'STOPPED' as const, statusReason: 'Fedha' }, /^nobody: .*Fedha/],
])('what is next: %s', (_what, changes, sentence) => {
  expect(move(changes)).toMatch(sentence);
});
