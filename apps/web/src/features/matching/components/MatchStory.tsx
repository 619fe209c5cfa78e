import type { ReactElement } from 'react';
import { type MessageId, useText } from '../../../lib/i18n';
import { Card, Timeline } from '../../../ui';
import { declineText } from '../model/next-move';
import type { MatchDetails } from '../model/types';

const sentences: Record<string, MessageId> = {
  'match.shortlisted': 'matching.story.shortlisted',
  'match.introduced': 'matching.story.introduced',
  'match.declined': 'matching.story.declined',
  'match.planned': 'matching.story.step',
};

/** What happened to the match, newest first. */
export function MatchStory({ timeline }: Pick<MatchDetails, 'timeline'>): ReactElement | null {
  const t = useText();
  if (timeline.length === 0) return null;
  const items = timeline.map(({ id, at, verb, reason, actor }) => ({
    id,
    at,
    text: t(sentences[verb] ?? 'matching.story.other', { name: actor?.name ?? t('matching.story.product') }),
    detail: reason ? declineText(reason, t) : undefined,
  }));
  return (
    <Card title={t('matching.story')}>
      <Timeline items={items} />
    </Card>
  );
}
