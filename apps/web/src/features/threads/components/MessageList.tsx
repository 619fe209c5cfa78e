import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import ArrowDown from 'lucide-react/icons/arrow-down';
import { Fragment, type ReactElement, useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { useLinkedMessage } from '../hooks/use-linked-message';
import { useSeen } from '../hooks/use-seen';
import type { Conversation } from '../live/conversation';
import type { ConversationState } from '../live/conversation-state';
import type { MessageActs } from './acts';
import { DayLine, NewLine } from './Lines';
import { MessageItem } from './MessageItem';
import { dayOf, firstUnread } from './message-days';

interface MessageListProps {
  conversation: Conversation;
  state: ConversationState;
  isStaff?: boolean;
  /** Missing where one may not write. */
  onReply?: ((message: ThreadMessageFragment) => void) | undefined;
}

/** Messages oldest first, with days between them and a mark where the new ones begin. */
export function MessageList({ conversation, state, isStaff = false, onReply }: MessageListProps): ReactElement {
  const t = useText();
  const { messages, readBefore } = state;
  useLinkedMessage(conversation, messages[0]?.number);
  const { end, isSeen } = useSeen();
  const last = messages.at(-1)?.number ?? 0;
  const seenUpTo = useRef(last);
  if (isSeen) seenUpTo.current = last;
  useEffect(() => {
    if (isSeen && last > 0) void conversation.markSeen(last);
  }, [conversation, isSeen, last]);
  useFollowing(last, isSeen, () => end.current?.scrollIntoView({ block: 'nearest' }));
  const below = messages.filter(({ number, isMine }) => number > seenUpTo.current && !isMine).length;
  return (
    <div className="relative px-4 py-3">
      {(messages[0]?.number ?? 1) > 1 && (
        <p className="mb-3 text-center">
          <Button size="small" busy={state.isFetchingEarlier} onClick={() => void conversation.fetchEarlier()}>
            {t('threads.earlier')}
          </Button>
        </p>
      )}
      {messages.length === 0 && state.unsent.length === 0 && <p className="max-w-prose text-muted">{t('threads.empty')}</p>}
      <Messages
        messages={messages}
        unreadFrom={firstUnread(messages, readBefore)}
        isStaff={isStaff}
        acts={actsOf(conversation, state.canWrite, onReply)}
      />
      <div ref={end} className="h-px" />
      {below > 0 && (
        <p className="sticky bottom-20 flex justify-center md:bottom-4">
          <Button size="small" variant="primary" icon={ArrowDown} onClick={() => end.current?.scrollIntoView({ block: 'end' })}>
            {t('threads.newBelow', { count: below })}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Whoever looks at the end goes on looking at the end when a message comes. */
function useFollowing(last: number, isSeen: boolean, follow: () => void): void {
  const before = useRef(last);
  const wasSeen = useRef(isSeen);
  const latest = useRef(follow);
  latest.current = follow;
  useLayoutEffect(() => {
    const hasGrown = before.current > 0 && last > before.current;
    before.current = last;
    if (hasGrown && wasSeen.current) latest.current();
    wasSeen.current = isSeen;
  }, [last, isSeen]);
}

interface MessagesProps {
  messages: readonly ThreadMessageFragment[];
  unreadFrom: number | undefined;
  acts: MessageActs;
  isStaff: boolean;
}

const actsOf = (conversation: Conversation, canWrite: boolean, reply: MessageActs['reply']): MessageActs => ({
  remove: (id) => conversation.remove(id),
  moderate: (how, id, reason) => conversation.moderate(how, id, reason),
  history: (number) => conversation.history(number),
  ...(canWrite && {
    edit: (id, body) => conversation.edit(id, body),
    reply,
    react: (id, kind, isOn) => void conversation.react(id, kind, isOn),
    pin: (id, isPinned) => void conversation.pin(id, isPinned),
  }),
});

function Messages({ messages, unreadFrom, acts, isStaff }: MessagesProps): ReactElement {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return (
    <ol className="grid gap-3">
      {messages.map((message, index) => (
        <Fragment key={message.id}>
          {dayOf(message.createdAt) !== dayOf(messages[index - 1]?.createdAt) && <DayLine at={message.createdAt} />}
          {message.number === unreadFrom && <NewLine />}
          <MessageItem message={message} answered={message.replyTo ? byId.get(message.replyTo) : undefined} acts={acts} isStaff={isStaff} />
        </Fragment>
      ))}
    </ol>
  );
}
