import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Conversation } from '../live/conversation';
import type { ConversationState } from '../live/conversation-state';

/** A thread, live while it is on the screen. */
export function useConversation(threadId: string, personId: string): { conversation: Conversation; state: ConversationState } {
  const client = useApolloClient();
  const conversation = useMemo(() => new Conversation(client, threadId, personId), [client, threadId, personId]);
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
