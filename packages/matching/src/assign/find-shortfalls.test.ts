import { assignInSteps } from './assign';
import type { Shortfall } from './assignment';
import type { AssignmentProblem } from './problem';
import { pair, someProblem } from './testing/problems';
import { runToEnd } from './testing/run-to-end';

async function shortfallsOf(problem: AssignmentProblem): Promise<Shortfall[]> {
  const answer = await runToEnd(assignInSteps(problem));
  return answer.kind === 'impossible' ? answer.shortfalls : [];
}

const twoForTheFirst = [
  { id: 'need-0', min: 2, max: 2 },
  { id: 'need-1', min: 0, max: 1 },
];

describe('what an impossible assignment says', () => {
  test('a need that wants two of whom conflicts leave one names them and the pairs that would help', async () => {
    const problem = someProblem({
      scoreRows: [
        [0.9, 0.8, 0.7],
        [0.1, 0.2, 0.3],
      ],
      needs: twoForTheFirst,
      conflicts: [pair(0, 1)],
      forbidden: [pair(0, 2)],
    });
    expect(await shortfallsOf(problem)).toEqual([
      {
        minimum: { kind: 'need', need: 'need-0' },
        wanted: 2,
        possible: 1,
        open: 1,
        ruledOut: { conflicts: 1, forbidden: 1 },
        needs: ['need-0'],
        experts: [],
        remedies: [
          { kind: 'allow-pair', pair: pair(0, 1), was: 'conflict' },
          { kind: 'allow-pair', pair: pair(0, 2), was: 'forbidden' },
        ],
      },
    ]);
  });

  test('needs that share too few people are named together, with the people whose load would have to rise', async () => {
    const problem = someProblem({
      scoreRows: [[0.9], [0.8]],
      needs: [0, 1].map((at) => ({ id: `need-${at}`, min: 1, max: 1 })),
    });
    const [shortfall] = await shortfallsOf(problem);
    expect(shortfall).toMatchObject({ wanted: 1, possible: 0, needs: ['need-0', 'need-1'], experts: ['expert-0'] });
    expect(shortfall?.remedies).toEqual([{ kind: 'raise-maximum', of: { kind: 'expert', expert: 'expert-0' } }]);
  });

  test('an expert who must have two where there is one need hears that a need would have to take more', async () => {
    const problem = someProblem({
      scoreRows: [[0.9, 0.9]],
      experts: [
        { id: 'expert-0', min: 1, max: 2 },
        { id: 'expert-1', min: 1, max: 1 },
      ],
    });
    const [shortfall] = await shortfallsOf(problem);
    expect(shortfall?.minimum).toMatchObject({ kind: 'expert' });
    expect(shortfall?.remedies).toContainEqual({ kind: 'raise-maximum', of: { kind: 'need', need: 'need-0' } });
  });

  test('a quota of each need says at which need too few of the group are left', async () => {
    const problem = someProblem({
      scoreRows: [
        [0.9, 0.8],
        [0.9, 0.8],
      ],
      conflicts: [pair(1, 1)],
      experts: [0, 1].map((at) => ({ id: `expert-${at}`, min: 0, max: 2 })),
      quotas: [{ id: 'women', experts: ['expert-1'], min: 1, max: 9, scope: 'each-need' }],
    });
    const [shortfall] = await shortfallsOf(problem);
    expect(shortfall).toMatchObject({ minimum: { kind: 'quota', quota: 'women', need: 'need-1' }, wanted: 1, possible: 0 });
    expect(shortfall?.ruledOut).toEqual({ conflicts: 1, forbidden: 0 });
    expect(shortfall?.remedies).toContainEqual({ kind: 'allow-pair', pair: pair(1, 1), was: 'conflict' });
  });
});
