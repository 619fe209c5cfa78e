import type { AgendaSumFragment } from '@kongano/graphql/agenda';
import type { Language } from '../../../lib/i18n';

/** A group's name in the reader's language; where there is none in Swahili, the English one. */
export const titleOf = ({ titleEn, titleSw }: Pick<AgendaSumFragment, 'titleEn' | 'titleSw'>, language: Language): string =>
  (language === 'sw' && titleSw) || titleEn;
