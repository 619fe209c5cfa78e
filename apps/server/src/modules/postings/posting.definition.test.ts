import { needTransitions, offerTransitions } from '@kongano/domain';
import { verbOf } from './posting.definition';

const withoutStep = ['EDIT', 'DISCARD', 'COSIGN', 'MATCH'];
const steps = [...new Set([...needTransitions, ...offerTransitions].map(({ action }) => action))].filter(
  (action) => !withoutStep.includes(action),
);

test.each(steps)('the step %s has a verb of its own in the activity', (action) => {
  expect(verbOf(action, 'PUBLISHED')).toMatch(/^[a-z]+$/);
  expect(verbOf(action, 'PUBLISHED')).not.toBe(action.toLowerCase());
});

test('closing says whether the need was solved', () => {
  expect(verbOf('CLOSE', 'SOLVED')).toBe('solved');
  expect(verbOf('CLOSE', 'CLOSED_UNSOLVED')).toBe('closed');
});

test('no two steps share a verb', () => {
  const verbs = steps.map((action) => verbOf(action, ''));
  expect(new Set(verbs).size).toBe(verbs.length);
});
