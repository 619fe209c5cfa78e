import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import type { ReactElement } from 'react';
import { useMessageDraft } from '../hooks/use-message-draft';
import type { Conversation } from '../live/conversation';
import type { UnsentMessage } from '../live/outbox';
import { Answering } from './Answering';
import { Composer } from './Composer';
import { UnsentMessages } from './UnsentMessages';

interface WritingProps {
  conversation: Conversation;
  unsent: readonly UnsentMessage[];
  threadId: string;
  personId: string;
  answering: ThreadMessageFragment | undefined;
  onAnswered: () => void;
}

/** What is on its way, and where one writes the next. */
export function Writing({ conversation, unsent, threadId, personId, answering, onAnswered }: WritingProps): ReactElement {
  const { text, setText } = useMessageDraft(personId, threadId);
  const takeBack = ({ id, body }: UnsentMessage): void => {
    conversation.takeBack(id);
    setText(text.trim() === '' ? body : `${text}\n\n${body}`);
  };
  const send = (): void => {
    if (text.trim() === '') return;
    conversation.write(text.trim(), answering?.id);
    onAnswered();
    setText('');
  };
  return (
    <>
      <UnsentMessages unsent={unsent} onRetry={(id) => conversation.retry(id)} onTakeBack={takeBack} />
      {answering && <Answering message={answering} onCancel={onAnswered} />}
      <Composer text={text} onText={setText} onSend={send} />
    </>
  );
}
