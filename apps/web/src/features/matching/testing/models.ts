import type { MatchModelsQuery } from '@kongano/graphql/matching';

type Model = MatchModelsQuery['matchModels'][number];
type Learning = MatchModelsQuery['matchLearning'];

/** A version that proved better; state only what matters to the test. */
export function aModel(version: number, changes: Partial<Model> = {}): Model {
  return {
    __typename: 'MatchModel',
    id: `v${version}`,
    version,
    trainedAt: '2026-11-28T01:30:00Z',
    outcome: 'KEPT',
    isActive: false,
    judgments: 60,
    judgedNeeds: 41,
    hand: 0.7,
    held: 0.742,
    chance: 0.004,
    weights: [],
    folds: [
      { __typename: 'ModelFold', needs: 8, hand: 0.71, learned: 0.78 },
      { __typename: 'ModelFold', needs: 8, hand: 0.74, learned: 0.72 },
      { __typename: 'ModelFold', needs: 8, hand: 0.69, learned: 0.69 },
    ],
    ...changes,
  };
}

export function someLearning(changes: Partial<Learning> = {}): Learning {
  return {
    __typename: 'MatchLearning',
    state: 'WAITING',
    stateAt: null,
    newJudgments: 0,
    judgedNeeds: 41,
    neededNeeds: 25,
    isByHand: false,
    activeVersion: null,
    ...changes,
  };
}
