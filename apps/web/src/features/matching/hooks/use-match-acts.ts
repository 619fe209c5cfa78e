import { useApolloClient, useMutation } from '@apollo/client/react';
import {
  DeclineMatchDocument,
  IntroduceMatchDocument,
  MatchDetailsDocument,
  SetMatchNextStepDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import type { DeclineReason } from '@kongano/graphql/schema-types';
import { newId } from '../../../lib/ids';
import type { StepInput } from '../model/steps';
import { takeStep } from './take-step';

/** What is wrong; nothing wrong means that it is done. */
type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

export interface MatchActs {
  shortlist: (needId: string, offerId: string, id?: string) => Answer;
  introduce: (id: string, message: string) => Answer;
  decline: (id: string, reason: DeclineReason, note: string) => Answer;
  setNextStep: (id: string, nextStep: string, due: string) => Answer;
  /** A step of the match as it was seen. */
  take: (match: { id: string; version: number }, input: StepInput) => Answer;
}

const missing = (): Error => new Error('no answer');

/** What a person does with matches. Everything throws when the server could not be reached or refuses altogether. */
export function useMatchActs(): MatchActs {
  const client = useApolloClient();
  const [shortlist] = useMutation(ShortlistMatchDocument);
  const [introduce] = useMutation(IntroduceMatchDocument);
  const [decline] = useMutation(DeclineMatchDocument);
  const [setNextStep] = useMutation(SetMatchNextStepDocument);
  // The match's own story and conversation change with every act.
  const refresh = async (problems: Awaited<Answer> | undefined): Answer => {
    if (!problems) throw missing();
    if (problems.length === 0) await client.refetchQueries({ include: [MatchDetailsDocument] });
    return problems;
  };
  return {
    shortlist: async (needId, offerId, id = newId()) =>
      refresh((await shortlist({ variables: { id, needId, offerId } })).data?.shortlistMatch.problems),
    introduce: async (id, message) =>
      refresh((await introduce({ variables: { id, message: message || null } })).data?.introduceMatch.problems),
    decline: async (id, reason, note) =>
      refresh((await decline({ variables: { id, reason, note: note || null } })).data?.declineMatch.problems),
    setNextStep: async (id, nextStep, due) =>
      refresh((await setNextStep({ variables: { id, nextStep, due } })).data?.setMatchNextStep.problems),
    take: async (match, input) => refresh(await takeStep(client, match, input)),
  };
}
