import type { MatchStatus } from '@kongano/graphql/schema-types';
import type { Tone } from '../../../ui';

const tones: Partial<Record<MatchStatus, Tone>> = {
  SHORTLISTED: 'attention',
  APPROACHED: 'attention',
  BOTH_INTERESTED: 'attention',
  INTRODUCED: 'accent',
  MEETING_HELD: 'accent',
  SCOPING: 'accent',
  AGREEMENT: 'success',
  PROJECT: 'success',
  CONFLICT_OF_INTEREST: 'danger',
};

/** How a match's state feels. */
export const toneOf = (status: MatchStatus): Tone => tones[status] ?? 'neutral';

/** Where a match is on its way. */
export type MatchStage = 'toShortlist' | 'toIntroduce' | 'talking' | 'agreed' | 'closed';

export function stageOf(status: MatchStatus): MatchStage {
  switch (status) {
    case 'SUGGESTED':
      return 'toShortlist';
    case 'SHORTLISTED':
    case 'APPROACHED':
    case 'BOTH_INTERESTED':
      return 'toIntroduce';
    case 'INTRODUCED':
    case 'MEETING_HELD':
    case 'SCOPING':
      return 'talking';
    case 'AGREEMENT':
    case 'PROJECT':
      return 'agreed';
    case 'DECLINED':
    case 'CONFLICT_OF_INTEREST':
    case 'NO_ANSWER':
    case 'PARKED':
    case 'WITHDRAWN':
      return 'closed';
  }
}
