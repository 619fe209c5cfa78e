import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import { type ReactElement, useId, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { ErrorState, Skeleton } from '../../../ui';
import { useConversation } from '../hooks/use-conversation';
import type { Conversation } from '../live/conversation';
import type { ConversationState } from '../live/conversation-state';
import { Arrivals } from './Arrivals';
import { LineSign } from './LineSign';
import { Lock } from './Lock';
import { MessageList } from './MessageList';
import { Pinned } from './Pinned';
import { Resolve } from './Resolve';
import { Writing } from './Writing';

export interface ThreadPanelProps {
  threadId: string;
  /** Level of its heading on the page. */
  level?: 2 | 3;
}

/** A conversation, live: read, write, edit, in good and in bad weather. */
export function ThreadPanel({ threadId, level = 2 }: ThreadPanelProps): ReactElement | null {
  const { viewer } = useViewer();
  return viewer && <OwnThread key={threadId} threadId={threadId} personId={viewer.id} isStaff={viewer.isStaff} level={level} />;
}

interface OwnThreadProps {
  threadId: string;
  personId: string;
  isStaff: boolean;
  level: 2 | 3;
}

function OwnThread({ threadId, personId, isStaff, level }: OwnThreadProps): ReactElement {
  const t = useText();
  const titleId = useId();
  const { conversation, state } = useConversation(threadId, personId);
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={titleId} className="rounded-lg border border-line bg-surface print:border-0">
      <header className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-4 py-3">
        <Heading id={titleId} className="text-base font-bold">
          {t('threads.title')}
        </Heading>
        {state.phase === 'ready' && (
          <div className="flex flex-wrap items-center gap-3">
            <LineSign stream={state.stream} />
            {state.canWrite && <Resolve resolvedAt={state.resolvedAt} onResolve={(isResolved) => void conversation.resolve(isResolved)} />}
          </div>
        )}
      </header>
      <Body {...{ conversation, state, threadId, personId, isStaff }} />
    </section>
  );
}

interface BodyProps {
  conversation: Conversation;
  state: ConversationState;
  threadId: string;
  personId: string;
  isStaff: boolean;
}

function Body({ conversation, state, threadId, personId, isStaff }: BodyProps): ReactElement {
  const [answering, setAnswering] = useState<ThreadMessageFragment>();
  if (state.phase === 'failed') {
    const { message, id } = state.fault ?? {};
    return (
      <div className="p-4">
        <ErrorState message={message} id={id} onRetry={() => void conversation.open()} />
      </div>
    );
  }
  if (state.phase === 'loading' && state.messages.length === 0) {
    return (
      <div className="p-4">
        <Skeleton lines={4} />
      </div>
    );
  }
  return (
    <>
      <Pinned messages={state.pinned} onUnpin={state.canWrite ? (id) => void conversation.pin(id, false) : undefined} />
      <MessageList isStaff={isStaff} conversation={conversation} state={state} onReply={state.canWrite ? setAnswering : undefined} />
      <Arrivals messages={state.messages} />
      {state.canWrite && (
        <Writing {...{ conversation, threadId, personId, answering }} unsent={state.unsent} onAnswered={() => setAnswering(undefined)} />
      )}
      <Lock
        lockedAt={state.lockedAt}
        lockedReason={state.lockedReason}
        onLock={isStaff ? (isLocked, reason) => conversation.lock(isLocked, reason) : undefined}
      />
    </>
  );
}
