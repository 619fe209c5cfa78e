import type { ReactionKind } from '@kongano/graphql/schema-types';
import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import CheckCheck from 'lucide-react/icons/check-check';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import HandHeart from 'lucide-react/icons/hand-heart';
import ThumbsUp from 'lucide-react/icons/thumbs-up';
import type { ReactElement } from 'react';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import type { Icon } from '../../../ui';

const looks: Record<ReactionKind, Icon> = { AGREE: ThumbsUp, THANKS: HandHeart, DONE: CheckCheck, QUESTION: CircleQuestionMark };
const kinds = ['AGREE', 'THANKS', 'DONE', 'QUESTION'] as const;

interface ReactionsProps {
  reactions: ThreadMessageFragment['reactions'];
  /** All four to choose from, not only those that somebody chose. */
  isOpen: boolean;
  /** Missing where one may not write. */
  onReact: ((kind: ReactionKind, isOn: boolean) => void) | undefined;
}

/** What readers say of a message without a word, each with how many; a press says it too, or no longer. */
export function Reactions({ reactions, isOpen, onReact }: ReactionsProps): ReactElement | null {
  const given = new Map(reactions.map((reaction) => [reaction.kind, reaction]));
  const shown = kinds.filter((kind) => isOpen || given.has(kind));
  if (shown.length === 0) return null;
  return (
    <div className="mt-1 flex flex-wrap gap-1.5">
      {shown.map((kind) => (
        <Chip key={kind} kind={kind} count={given.get(kind)?.count ?? 0} isMine={given.get(kind)?.isMine ?? false} onReact={onReact} />
      ))}
    </div>
  );
}

interface ChipProps extends Pick<ReactionsProps, 'onReact'> {
  kind: ReactionKind;
  count: number;
  isMine: boolean;
}

function Chip({ kind, count, isMine, onReact }: ChipProps): ReactElement {
  const t = useText();
  const IconPart = looks[kind];
  return (
    <button
      type="button"
      aria-pressed={isMine}
      disabled={!onReact}
      onClick={() => onReact?.(kind, !isMine)}
      className={classNames(
        'flex min-h-8 items-center gap-1.5 rounded-full border px-2.5 text-sm',
        isMine ? 'border-accent bg-accent-soft font-semibold text-ink' : 'border-line bg-surface text-muted hover:border-line-strong',
      )}
    >
      <IconPart size={16} aria-hidden className="shrink-0" />
      {t(`threads.reaction.${kind}`)}
      {count > 0 && <span className="tabular-nums">{count}</span>}
    </button>
  );
}
