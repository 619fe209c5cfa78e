import type { ReactElement } from 'react';
import { useMessageDraft } from '../hooks/use-message-draft';
import type { Conversation } from '../live/conversation';
import type { UnsentMessage } from '../live/outbox';
import { Composer } from './Composer';
import { UnsentMessages } from './UnsentMessages';

interface WritingProps {
  conversation: Conversation;
  unsent: readonly UnsentMessage[];
  threadId: string;
  personId: string;
}

/** What is on its way, and where one writes the next. */
export function Writing({ conversation, unsent, threadId, personId }: WritingProps): ReactElement {
  const { text, setText } = useMessageDraft(personId, threadId);
  const takeBack = ({ id, body }: UnsentMessage): void => {
    conversation.takeBack(id);
    setText(text.trim() === '' ? body : `${text}\n\n${body}`);
  };
  const send = (): void => {
    if (text.trim() === '') return;
    conversation.write(text.trim());
    setText('');
  };
  return (
    <>
      <UnsentMessages unsent={unsent} onRetry={(id) => conversation.retry(id)} onTakeBack={takeBack} />
      <Composer text={text} onText={setText} onSend={send} />
    </>
  );
}
