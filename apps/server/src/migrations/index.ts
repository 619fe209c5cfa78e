import { Foundation1795478400000 } from './1795478400000-foundation';
import { SavedSearches1795692900000 } from './1795692900000-saved-searches';
import { MatchDismissals1795694400000 } from './1795694400000-match-dismissals';
import { AccessTokens1795696500000 } from './1795696500000-access-tokens';
import { ListsCountedByIndex1795698000000 } from './1795698000000-lists-counted-by-index';
import { MatchModels1795699800000 } from './1795699800000-match-models';
import { ExpertDismissals1796058000000 } from './1796058000000-expert-dismissals';
import { NeedProspects1796059800000 } from './1796059800000-need-prospects';
import { MatchVectors1796061600000 } from './1796061600000-match-vectors';
import { ExpertJudgments1796063400000 } from './1796063400000-expert-judgments';
import { MatchLifecycle1796065200000 } from './1796065200000-match-lifecycle';
import { CasesByDueDay1796068800000 } from './1796068800000-cases-by-due-day';
import { Receipts1796069100123 } from './1796069100123-receipts';
import { Projects1796069557427 } from './1796069557427-projects';
import { VisibilityLadder1796069700417 } from './1796069700417-visibility-ladder';
import { CapturedNeeds1796070320417 } from './1796070320417-captured-needs';
import { NeedReadings1796071271456 } from './1796071271456-need-readings';
import { MatchBatches1796071700417 } from './1796071700417-match-batches';
import { ConflictWaivers1796072621731 } from './1796072621731-conflict-waivers';
import { Rooms1796072919331 } from './1796072919331-rooms';
import { MessageHistory1796098669417 } from './1796098669417-message-history';
import { MessageMarks1796099132733 } from './1796099132733-message-marks';
import { Moderation1796099756851 } from './1796099756851-moderation';
import { Notifications1796100443117 } from './1796100443117-notifications';

/** Every migration, oldest first. Append only: one that ran anywhere is never changed. */
export const migrations = [
  Foundation1795478400000,
  SavedSearches1795692900000,
  MatchDismissals1795694400000,
  AccessTokens1795696500000,
  ListsCountedByIndex1795698000000,
  MatchModels1795699800000,
  ExpertDismissals1796058000000,
  NeedProspects1796059800000,
  MatchVectors1796061600000,
  ExpertJudgments1796063400000,
  MatchLifecycle1796065200000,
  CasesByDueDay1796068800000,
  Receipts1796069100123,
  Projects1796069557427,
  VisibilityLadder1796069700417,
  CapturedNeeds1796070320417,
  NeedReadings1796071271456,
  MatchBatches1796071700417,
  ConflictWaivers1796072621731,
  Rooms1796072919331,
  MessageHistory1796098669417,
  MessageMarks1796099132733,
  Moderation1796099756851,
  Notifications1796100443117,
] as const;
