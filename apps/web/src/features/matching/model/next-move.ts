import type { MatchFullFragment } from '@kongano/graphql/matching';
import { formatDate } from '../../../lib/formats';
import type { Language, MessageId, Text } from '../../../lib/i18n';
import type { Mover } from '../../postings';
import { isHalfAgreed, type StepMatch, sidesToAnswer } from './steps';

interface NextMove {
  mover: Mover;
  sentence: string;
}

export interface NextMoveContext {
  isStaff: boolean;
  t: Text;
  language: Language;
}

export type MovedMatch = StepMatch & Pick<MatchFullFragment, 'statusReason' | 'nextStepDue' | 'parkedUntil'>;

/** Whose move a match waits for, and by when. */
export function nextMoveOf(match: MovedMatch, { isStaff, t, language }: NextMoveContext): NextMove {
  const due = match.nextStepDue && formatDate(match.nextStepDue, language);
  const say = (plain: MessageId, dated: MessageId): string => (due ? t(dated, { due }) : t(plain));
  const broker: Mover = isStaff ? 'you' : 'broker';
  switch (match.status) {
    case 'SUGGESTED':
      return { mover: broker, sentence: t('matching.next.toShortlist') };
    case 'SHORTLISTED':
      if (!isStaff) return { mover: broker, sentence: t('matching.next.brokerLooks') };
      return { mover: broker, sentence: say('matching.next.toIntroduce', 'matching.next.toIntroduceBy') };
    case 'APPROACHED':
      return askedMove(match, isStaff, say);
    case 'BOTH_INTERESTED':
      if (match.isAnonymous && !(match.needConsentAt && match.offerConsentAt)) return consentMove(match, isStaff, t);
      if (!isStaff) return { mover: broker, sentence: say('matching.next.bothSide', 'matching.next.bothSideBy') };
      return { mover: broker, sentence: say('matching.next.bothStaff', 'matching.next.bothStaffBy') };
    case 'INTRODUCED':
    case 'MEETING_HELD':
    case 'SCOPING':
      return talkingMove(match, isStaff, t, say);
    case 'AGREEMENT':
      if (!isStaff) return { mover: broker, sentence: t('matching.next.agreed') };
      return { mover: broker, sentence: say('matching.next.agreed', 'matching.next.agreedStaffBy') };
    case 'PROJECT':
      return { mover: 'nobody', sentence: t('matching.next.project') };
    case 'PARKED':
      if (!match.parkedUntil) return { mover: 'nobody', sentence: t('matching.next.parked') };
      return { mover: 'nobody', sentence: t('matching.next.parkedUntil', { day: formatDate(match.parkedUntil, language) }) };
    case 'CONFLICT_OF_INTEREST':
      return { mover: 'nobody', sentence: t('matching.next.conflict') };
    case 'NO_ANSWER':
      return { mover: 'nobody', sentence: t('matching.next.noAnswer') };
    case 'DECLINED':
    case 'WITHDRAWN':
      return { mover: 'nobody', sentence: closing(match.statusReason, t) };
  }
}

type Say = (plain: MessageId, dated: MessageId) => string;

function askedMove(match: MovedMatch, isStaff: boolean, say: Say): NextMove {
  if (isStaff) return { mover: 'others', sentence: say('matching.next.askedStaff', 'matching.next.askedStaffBy') };
  return sidesToAnswer('RECORD_INTEREST', match, false).length > 0
    ? { mover: 'you', sentence: say('matching.next.askedSide', 'matching.next.askedSideBy') }
    : { mover: 'others', sentence: say('matching.next.saidYes', 'matching.next.saidYesBy') };
}

/** One of them is anonymous: each says whether the other may learn who it is. */
function consentMove(match: MovedMatch, isStaff: boolean, t: Text): NextMove {
  if (isStaff) return { mover: 'others', sentence: t('matching.next.consentStaff') };
  return sidesToAnswer('CONSENT', match, false).length > 0
    ? { mover: 'you', sentence: t('matching.next.toConsent') }
    : { mover: 'others', sentence: t('matching.next.consented') };
}

function talkingMove(match: MovedMatch, isStaff: boolean, t: Text, say: Say): NextMove {
  const hasHalf = isHalfAgreed(match);
  if (isStaff) {
    if (hasHalf) return { mover: 'others', sentence: say('matching.next.halfStaff', 'matching.next.halfStaffBy') };
    return { mover: 'others', sentence: say('matching.next.talkingStaff', 'matching.next.talkingStaffBy') };
  }
  if (hasHalf) {
    return sidesToAnswer('AGREE', match, false).length > 0
      ? { mover: 'you', sentence: say('matching.next.toConfirm', 'matching.next.toConfirmBy') }
      : { mover: 'others', sentence: t('matching.next.confirmed') };
  }
  return { mover: 'you', sentence: say('matching.next.talkingSide', 'matching.next.talkingSideBy') };
}

function closing(reason: string | null, t: Text): string {
  const known = reason && declineText(reason, t);
  return known ? t('matching.next.closedReason', { reason: known }) : t('matching.next.closed');
}

/** A coded reason in words; anything else is what a person wrote. */
export function declineText(reason: string, t: Text): string {
  switch (reason) {
    case 'NOT_RELEVANT':
    case 'TOO_EXPENSIVE':
    case 'TOO_EARLY':
    case 'NO_CAPACITY':
    case 'ALREADY_SOLVED':
    case 'OTHER':
      return t(`matching.declineReason.${reason}`);
    default:
      return reason;
  }
}
