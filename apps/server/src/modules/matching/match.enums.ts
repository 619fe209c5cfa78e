import {
  conflictKinds,
  declineReasons,
  dismissalReasons,
  expertKinds,
  learningStates,
  matchActions,
  matchBatchChanges,
  matchBatchPhases,
  matchBatchStates,
  matchSorts,
  matchSources,
  matchStatuses,
  postingSides,
  reasonKinds,
  reasonVerdicts,
  trainingOutcomes,
} from '@kongano/domain';
import { enumOf } from '../../platform/graphql';

export const MatchStatus = enumOf('MatchStatus', matchStatuses, 'Where a match stands.');
export const MatchSource = enumOf('MatchSource', matchSources, 'Who brought the pair together.');
export const MatchSort = enumOf('MatchSort', matchSorts, 'In which order matches come.');
export const MatchAction = enumOf('MatchAction', matchActions, 'What can be done with a match.');
export const MatchBatchState = enumOf('MatchBatchState', matchBatchStates, 'Where a batch stands.');
export const MatchBatchPhase = enumOf('MatchBatchPhase', matchBatchPhases, 'What a batch is busy with.');
export const MatchBatchChange = enumOf('MatchBatchChange', matchBatchChanges, 'What a person does with a pair of a batch.');
export const ConflictKind = enumOf('ConflictKind', conflictKinds, 'What ties the two sides of a pair to each other.');
export const DeclineReason = enumOf('DeclineReason', declineReasons, 'Why a match was declined.');
export const DismissalReason = enumOf('DismissalReason', dismissalReasons, 'Why a suggestion was set aside.');
export const PostingSide = enumOf('PostingSide', postingSides, 'A side of a pair.');
export const ExpertKind = enumOf('ExpertKind', expertKinds, 'Whether people or organisations are ranked.');
export const LearningState = enumOf('LearningState', learningStates, 'Where the job stands that learns from judgments.');
export const ReasonKind = enumOf('ReasonKind', reasonKinds, 'What a reason of a match is about.');
export const ReasonVerdict = enumOf('ReasonVerdict', reasonVerdicts, 'Whether a demand is met, is not, or cannot be judged.');
export const TrainingOutcome = enumOf('TrainingOutcome', trainingOutcomes, 'Whether learned weights were kept, and why not.');
