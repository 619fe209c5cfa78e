import type { MatchStatus } from '@kongano/graphql/schema-types';
import type { Tone } from '../../../ui';

const tones: Partial<Record<MatchStatus, Tone>> = {
  SHORTLISTED: 'attention',
  APPROACHED: 'accent',
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
export const wayStages = ['toShortlist', 'toIntroduce', 'asked', 'talking', 'agreed', 'project'] as const;
export type MatchStage = (typeof wayStages)[number] | 'parked' | 'closed';

export function stageOf(status: MatchStatus): MatchStage {
  switch (status) {
    case 'SUGGESTED':
      return 'toShortlist';
    case 'SHORTLISTED':
      return 'toIntroduce';
    case 'APPROACHED':
    case 'BOTH_INTERESTED':
      return 'asked';
    case 'INTRODUCED':
    case 'MEETING_HELD':
    case 'SCOPING':
      return 'talking';
    case 'AGREEMENT':
      return 'agreed';
    case 'PROJECT':
      return 'project';
    case 'PARKED':
      return 'parked';
    case 'DECLINED':
    case 'CONFLICT_OF_INTEREST':
    case 'NO_ANSWER':
    case 'WITHDRAWN':
      return 'closed';
  }
}
