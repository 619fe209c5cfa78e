import type { MatchFullFragment } from '@kongano/graphql/matching';
import { formatDate } from '../../../lib/formats';
import type { Language, Text } from '../../../lib/i18n';
import type { Mover } from '../../postings';
import { type MatchStage, stageOf } from './status';

interface NextMove {
  mover: Mover;
  sentence: string;
}

export interface NextMoveContext {
  isStaff: boolean;
  t: Text;
  language: Language;
}

/** Whose move a match waits for, and by when. */
export function nextMoveOf(
  match: Pick<MatchFullFragment, 'status' | 'statusReason' | 'nextStepDue'>,
  { isStaff, t, language }: NextMoveContext,
): NextMove {
  const stage: MatchStage = stageOf(match.status);
  const due = match.nextStepDue && formatDate(match.nextStepDue, language);
  switch (stage) {
    case 'toShortlist':
      return { mover: isStaff ? 'you' : 'broker', sentence: t('matching.next.toShortlist') };
    case 'toIntroduce':
      return {
        mover: isStaff ? 'you' : 'broker',
        sentence: due ? t('matching.next.toIntroduceBy', { due }) : t('matching.next.toIntroduce'),
      };
    case 'talking':
      if (isStaff) return { mover: 'others', sentence: due ? t('matching.next.talkingStaffBy', { due }) : t('matching.next.talkingStaff') };
      return { mover: 'you', sentence: due ? t('matching.next.talkingSideBy', { due }) : t('matching.next.talkingSide') };
    case 'agreed':
      return { mover: 'nobody', sentence: t('matching.next.agreed') };
    case 'closed':
      return { mover: 'nobody', sentence: closing(match.statusReason, t) };
  }
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
