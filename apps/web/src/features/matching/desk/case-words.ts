import type { Text } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import type { Tone } from '../../../ui';
import { toneOf } from '../model/status';
import type { DeskCase } from './desk-case';

/** The number by which people speak of it. */
export function numberWord(one: DeskCase, t: Text): string {
  return one.kind === 'organisation' ? t('desk.organisation') : t(`desk.${one.kind}`, { number: one.number });
}

export function titleWord(one: DeskCase, t: Text): string {
  if (one.kind === 'match') return t('desk.pair', { need: one.title, offer: one.offerTitle });
  return one.title || t('desk.untitled');
}

/** Its state, in the agreement that Swahili asks for. */
export function stateWord(one: DeskCase, t: Text): { text: string; tone: Tone } {
  switch (one.kind) {
    case 'match':
      return { text: t(`matching.status.${one.status}`), tone: toneOf(one.status) };
    case 'organisation':
      return { text: t('desk.organisation.new'), tone: 'attention' };
    case 'need':
    case 'offer':
      switch (one.status) {
        case 'SUBMITTED':
        case 'QUALIFYING':
          return { text: t(`desk.${one.kind}.${one.status}`), tone: 'attention' };
        case 'RETURNED':
          return { text: t(`desk.${one.kind}.RETURNED`), tone: 'neutral' };
        default:
          return { text: t(`desk.${one.kind}.PUBLISHED`), tone: 'accent' };
      }
  }
}

/** Its own page. */
export function pageOf({ kind, id }: DeskCase): string {
  switch (kind) {
    case 'need':
      return urls.need(id);
    case 'offer':
      return urls.offer(id);
    case 'match':
      return urls.match(id);
    case 'organisation':
      return urls.organisation(id);
  }
}
