import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import { type ReactElement, useState } from 'react';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { Markdown } from '../../../ui';
import type { Moderation } from '../live/thread-server';
import type { MessageActs } from './acts';
import { DeletedMessage } from './DeletedMessage';
import { DeleteMessage } from './DeleteMessage';
import { HiddenMessage } from './HiddenMessage';
import { MessageHead } from './MessageHead';
import { MessageHistory } from './MessageHistory';
import { Moderating } from './Moderating';
import { anchorOf } from './message-anchor';
import { Quote } from './Quote';
import { Reactions } from './Reactions';
import { WordsForm } from './WordsForm';

interface MessageItemProps {
  message: ThreadMessageFragment;
  /** What it answers, as far as that is on the screen. */
  answered: ThreadMessageFragment | undefined;
  acts: MessageActs;
  isStaff: boolean;
}

type Doing = 'edit' | 'delete' | 'history' | 'react' | Moderation | undefined;

/** One message: whose, from which side, when; one's own on the right. */
export function MessageItem({ message, answered, acts, isStaff }: MessageItemProps): ReactElement {
  const t = useText();
  const [doing, setDoing] = useState<Doing>();
  const { isMine, deletedAt } = message;
  const { edit } = acts;
  const done = (): void => setDoing(undefined);
  const toggle = (one: Doing): void => setDoing(doing === one ? undefined : one);
  const mine = isMine && !deletedAt;
  return (
    <li
      id={anchorOf(message.number)}
      className={classNames('flex scroll-mt-24 flex-col rounded-lg target:bg-attention-soft', isMine ? 'items-end' : 'items-start')}
    >
      <MessageHead
        message={message}
        isHistoryOpen={doing === 'history'}
        onHistory={() => toggle('history')}
        onReact={acts.react && !deletedAt ? () => toggle('react') : undefined}
        onPin={acts.pin && !deletedAt ? () => acts.pin?.(message.id, !message.pinnedAt) : undefined}
        onReply={acts.reply && !deletedAt ? () => acts.reply?.(message) : undefined}
        onEdit={edit && mine && doing !== 'edit' ? () => setDoing('edit') : undefined}
        moderations={deletedAt ? [] : moderationsOf(message, isStaff)}
        onModerate={setDoing}
        onDelete={mine ? () => setDoing('delete') : undefined}
      />
      {doing === 'edit' && edit ? (
        <WordsForm
          initial={message.body}
          label={t('threads.editLabel')}
          confirmLabel={t('threads.save')}
          onConfirm={(body) => edit(message.id, body)}
          onClose={done}
        />
      ) : (
        <div
          className={classNames(
            'mt-0.5 w-fit max-w-[min(42rem,92%)] min-w-0 rounded-lg border px-3 py-2',
            isMine ? 'rounded-se-none border-accent-soft bg-accent-soft' : 'rounded-ss-none border-line bg-paper',
          )}
        >
          {message.replyTo && !deletedAt && <Quote message={answered} />}
          <Words message={message} />
        </div>
      )}
      <Reactions
        reactions={message.reactions}
        isOpen={doing === 'react'}
        onReact={acts.react && ((kind, isOn) => acts.react?.(message.id, kind, isOn))}
      />
      {doing === 'history' && <MessageHistory load={() => acts.history(message.number)} />}
      {isModeration(doing) && <Moderating doing={doing} id={message.id} acts={acts} onClose={done} />}
      <DeleteMessage isOpen={doing === 'delete'} onDelete={() => acts.remove(message.id)} onClose={done} />
    </li>
  );
}

function Words({ message }: { message: ThreadMessageFragment }): ReactElement {
  if (message.deletedAt) return <DeletedMessage at={message.deletedAt} />;
  return message.hiddenAt ? <HiddenMessage message={message} /> : <Markdown text={message.body} />;
}

const isModeration = (doing: Doing): doing is Moderation => doing === 'report' || doing === 'hide' || doing === 'show';

/** Readers report what others wrote; staff hide it, give it back, or settle what was reported. */
function moderationsOf({ isMine, hiddenAt, openReports }: ThreadMessageFragment, isStaff: boolean): readonly Moderation[] {
  if (!isStaff) return isMine || hiddenAt ? [] : ['report'];
  return [...(hiddenAt ? [] : ['hide' as const]), ...(hiddenAt || openReports > 0 ? ['show' as const] : [])];
}
