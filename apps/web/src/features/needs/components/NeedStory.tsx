import type { NeedDetailsQuery } from '@kongano/graphql/needs';
import type { ReactElement } from 'react';
import type { MessageId } from '../../../lib/i18n';
import { useText } from '../../../lib/i18n';
import { Timeline, type Tone } from '../../../ui';

type Entry = NonNullable<NeedDetailsQuery['need']>['timeline'][number];

const tones = {
  submitted: 'attention',
  qualifying: 'attention',
  returned: 'danger',
  confirmed: 'success',
  disputed: 'danger',
  kept: 'neutral',
  published: 'accent',
  held: 'attention',
  resumed: 'accent',
  renewed: 'accent',
  withdrawn: 'neutral',
  archived: 'neutral',
  expired: 'neutral',
  discussed: 'accent',
  reopened: 'accent',
  agreed: 'success',
  solved: 'success',
  closed: 'neutral',
  cosigned: 'neutral',
  cosign_withdrawn: 'neutral',
} as const satisfies Record<string, Tone>;

type Verb = keyof typeof tones;

function verbOf(text: string): Verb | undefined {
  const short = text.replace(/^need\./, '');
  return (Object.keys(tones) as Verb[]).find((verb) => verb === short);
}

/** What happened to a need, told: who did what, and why. */
export function NeedStory({ timeline }: { timeline: readonly Entry[] }): ReactElement {
  const t = useText();
  return (
    <Timeline
      items={timeline.map(({ id, at, verb, reason, actor }) => {
        const known = verbOf(verb);
        const text: MessageId = known ? `needs.story.${known}` : 'needs.story.other';
        return {
          id,
          at,
          text: t(text, { who: actor?.name ?? t('postings.story.product') }),
          detail: reason && <span className="whitespace-pre-line">{reason}</span>,
          tone: known ? tones[known] : 'neutral',
        };
      })}
    />
  );
}
