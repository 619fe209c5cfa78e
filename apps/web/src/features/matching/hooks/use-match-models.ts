import { useMutation, useQuery } from '@apollo/client/react';
import {
  ChooseMatchModelDocument,
  FollowMatchModelsDocument,
  LearnMatchModelDocument,
  MatchModelsDocument,
  type MatchModelsQuery,
} from '@kongano/graphql/matching';

export type MatchModel = MatchModelsQuery['matchModels'][number];
export type MatchLearning = MatchModelsQuery['matchLearning'];

type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

interface MatchModels {
  models: readonly MatchModel[] | undefined;
  learning: MatchLearning | undefined;
  error: Error | undefined;
  retry: () => void;
  /** Makes a version count, null for the hand weights. */
  choose: (version: number | null) => Answer;
  /** Lets the best version count, and each better one from now on. */
  follow: () => Answer;
  learn: () => Answer;
  /** Makes what counted before count again. */
  putBack: (before: MatchLearning) => Answer;
}

/** The versions of the learned weights, and what those who steer the matcher do with them. */
export function useMatchModels(isAsked: boolean): MatchModels {
  const { data, error, refetch } = useQuery(MatchModelsDocument, { fetchPolicy: 'cache-and-network', skip: !isAsked });
  const [chooseOne] = useMutation(ChooseMatchModelDocument);
  const [followAll] = useMutation(FollowMatchModelsDocument);
  const [learnNow] = useMutation(LearnMatchModelDocument);
  const settle = async (problems: Awaited<Answer> | undefined): Answer => {
    if (!problems) throw new Error('no answer');
    if (problems.length === 0) await refetch();
    return problems;
  };
  const choose = async (version: number | null): Answer =>
    settle((await chooseOne({ variables: { version } })).data?.chooseMatchModel.problems);
  const follow = async (): Answer => settle((await followAll()).data?.followMatchModels.problems);
  return {
    models: data?.matchModels,
    learning: data?.matchLearning,
    error,
    retry: () => void refetch().catch(() => undefined),
    choose,
    follow,
    learn: async () => settle((await learnNow()).data?.learnMatchModel.problems),
    putBack: ({ isByHand, activeVersion }) => (isByHand ? choose(activeVersion) : follow()),
  };
}
