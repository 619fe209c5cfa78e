import { declineReasons, matchActions, matchSources, matchStatuses, reasonKinds, reasonVerdicts } from '@kongano/domain';
import { enumOf } from '../../platform/graphql';

export const MatchStatus = enumOf('MatchStatus', matchStatuses, 'Where a match stands.');
export const MatchSource = enumOf('MatchSource', matchSources, 'Who brought the pair together.');
export const MatchAction = enumOf('MatchAction', matchActions, 'What can be done with a match.');
export const DeclineReason = enumOf('DeclineReason', declineReasons, 'Why a match was declined.');
export const ReasonKind = enumOf('ReasonKind', reasonKinds, 'What a reason of a match is about.');
export const ReasonVerdict = enumOf('ReasonVerdict', reasonVerdicts, 'Whether a demand is met, is not, or cannot be judged.');
