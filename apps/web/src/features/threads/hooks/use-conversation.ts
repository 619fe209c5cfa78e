import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useText } from '../../../lib/i18n';
import { showToast } from '../../../ui';
import { Conversation } from '../live/conversation';
import type { ConversationState } from '../live/conversation-state';

/** A thread, live while it is on the screen. */
export function useConversation(threadId: string, personId: string): { conversation: Conversation; state: ConversationState } {
  const client = useApolloClient();
  const t = useText();
  const words = useRef(t);
  words.current = t;
  const conversation = useMemo(() => {
    const onFailure = (why: string): void => showToast(why || words.current('ui.errorBody'));
    return new Conversation(client, threadId, personId, { onFailure });
  }, [client, threadId, personId]);
  useEffect(() => {
    const takeUp = (): void => conversation.takeUp();
    const leave = (): void => {
      if (document.visibilityState === 'hidden') conversation.leave();
    };
    void conversation.open();
    window.addEventListener('online', takeUp);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('online', takeUp);
      document.removeEventListener('visibilitychange', leave);
      conversation.close();
    };
  }, [conversation]);
  return { conversation, state: useSyncExternalStore(conversation.subscribe, conversation.read) };
}
