import type { useApolloClient } from '@apollo/client/react';
import {
  AgreeMatchDocument,
  ApproachMatchDocument,
  ConsentToMatchDocument,
  HandOverMatchDocument,
  HoldMatchMeetingDocument,
  type MatchSteppedFragment,
  OpenProjectDocument,
  ParkMatchDocument,
  RecordMatchInterestDocument,
  RecordMatchSilenceDocument,
  RemindMatchDocument,
  ReportMatchConflictDocument,
  ScopeMatchDocument,
  UnparkMatchDocument,
  WaiveMatchConflictDocument,
  WithdrawMatchConsentDocument,
  WithdrawMatchDocument,
} from '@kongano/graphql/matching';
import { newId } from '../../../lib/ids';
import type { StepInput } from '../model/steps';

type Client = ReturnType<typeof useApolloClient>;

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Sends one step of a match as the viewer saw it. Throws when the server could not be reached. */
export async function takeStep(
  client: Client,
  { id, version }: Seen,
  input: StepInput,
): Promise<MatchSteppedFragment['problems'] | undefined> {
  const seen = { id, version };
  const note = input.words || null;
  const reason = input.words;
  const side = input.side || 'NEED';
  switch (input.action) {
    case 'APPROACH':
      return (await client.mutate({ mutation: ApproachMatchDocument, variables: seen })).data?.approachMatch.problems;
    case 'RECORD_INTEREST':
      return (await client.mutate({ mutation: RecordMatchInterestDocument, variables: { ...seen, side, note } })).data?.recordMatchInterest
        .problems;
    case 'CONSENT':
      return (await client.mutate({ mutation: ConsentToMatchDocument, variables: { ...seen, side, note } })).data?.consentToMatch.problems;
    case 'WITHDRAW_CONSENT':
      return (await client.mutate({ mutation: WithdrawMatchConsentDocument, variables: { ...seen, side, note } })).data
        ?.withdrawMatchConsent.problems;
    case 'HOLD_MEETING':
      return (await client.mutate({ mutation: HoldMatchMeetingDocument, variables: { ...seen, metOn: input.day, note } })).data
        ?.holdMatchMeeting.problems;
    case 'SCOPE':
      return (await client.mutate({ mutation: ScopeMatchDocument, variables: seen })).data?.scopeMatch.problems;
    case 'AGREE':
      return (await client.mutate({ mutation: AgreeMatchDocument, variables: { ...seen, side, note } })).data?.agreeMatch.problems;
    case 'START_PROJECT':
      return (await client.mutate({ mutation: OpenProjectDocument, variables: { id: newId(), matchId: id, version } })).data?.openProject
        .problems;
    case 'UNPARK':
      return (await client.mutate({ mutation: UnparkMatchDocument, variables: seen })).data?.unparkMatch.problems;
    case 'REMIND':
      return (await client.mutate({ mutation: RemindMatchDocument, variables: seen })).data?.remindMatch.problems;
    case 'WITHDRAW':
      return (await client.mutate({ mutation: WithdrawMatchDocument, variables: { ...seen, reason } })).data?.withdrawMatch.problems;
    case 'REPORT_CONFLICT':
      return (await client.mutate({ mutation: ReportMatchConflictDocument, variables: { ...seen, reason } })).data?.reportMatchConflict
        .problems;
    case 'WAIVE_CONFLICT':
      return (await client.mutate({ mutation: WaiveMatchConflictDocument, variables: { ...seen, reason } })).data?.waiveMatchConflict
        .problems;
    case 'RECORD_SILENCE':
      return (await client.mutate({ mutation: RecordMatchSilenceDocument, variables: seen })).data?.recordMatchSilence.problems;
    case 'PARK':
      return (await client.mutate({ mutation: ParkMatchDocument, variables: { ...seen, until: input.day, reason } })).data?.parkMatch
        .problems;
    case 'HAND_OVER':
      return (await client.mutate({ mutation: HandOverMatchDocument, variables: { ...seen, brokerId: input.brokerId, reason } })).data
        ?.handOverMatch.problems;
  }
}
