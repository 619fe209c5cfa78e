import type { ReactElement } from 'react';
import { formatDate } from '../../../lib/formats';
import { type MessageId, useLanguage, useText } from '../../../lib/i18n';
import { Card, Timeline } from '../../../ui';
import { declineText } from '../model/next-move';
import type { MatchDetails } from '../model/types';

const sentences: Record<string, MessageId> = {
  'match.shortlisted': 'matching.story.shortlisted',
  'match.approached': 'matching.story.approached',
  'match.interested': 'matching.story.interested',
  'match.both-interested': 'matching.story.bothInterested',
  'match.consented': 'matching.story.consented',
  'match.both-consented': 'matching.story.bothConsented',
  'match.consent-withdrawn': 'matching.story.consentWithdrawn',
  'match.introduced': 'matching.story.introduced',
  'match.met': 'matching.story.met',
  'match.scoping': 'matching.story.scoping',
  'match.confirmed': 'matching.story.confirmed',
  'match.agreed': 'matching.story.agreed',
  'match.nda-signed': 'matching.story.ndaSigned',
  'match.waived': 'matching.story.waived',
  'match.started': 'matching.story.started',
  'match.declined': 'matching.story.declined',
  'match.withdrawn': 'matching.story.withdrawn',
  'match.conflicted': 'matching.story.conflicted',
  'match.unanswered': 'matching.story.unanswered',
  'match.parked': 'matching.story.parked',
  'match.resumed': 'matching.story.resumed',
  'match.reminded': 'matching.story.reminded',
  'match.handed-over': 'matching.story.handedOver',
  'match.planned': 'matching.story.step',
  'match.due': 'matching.story.due',
  'match.escalated': 'matching.story.escalated',
};

/** What happened to the match, newest first. */
export function MatchStory({ timeline }: Pick<MatchDetails, 'timeline'>): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  if (timeline.length === 0) return null;
  const items = timeline.map(({ id, at, verb, reason, isByLink, actor, side, day, person }) => ({
    id,
    at,
    text: t(sentences[verb] ?? 'matching.story.other', {
      name: actor?.name ?? t('matching.story.product'),
      side: side === 'NEED' || side === 'OFFER' ? t(`matching.side.${side}`) : '',
      day: day ? formatDate(day, language) : '',
      person: person?.name ?? '',
    }),
    detail: [isByLink && t('matching.story.byLink'), reason && declineText(reason, t)].filter(Boolean).join(' ') || undefined,
  }));
  return (
    <Card title={t('matching.story')}>
      <Timeline items={items} />
    </Card>
  );
}
