import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { anchorOf, numberIn } from '../components/message-anchor';
import type { Conversation } from '../live/conversation';

/** Brings the message that the address names before one's eyes, with those before it where it is an old one. */
export function useLinkedMessage(conversation: Conversation, first: number | undefined): void {
  const { hash } = useLocation();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const number = numberIn(hash);
    if (number === undefined || first === undefined || shown.current === hash) return;
    if (number < first) return void conversation.fetchEarlier();
    shown.current = hash;
    document.getElementById(anchorOf(number))?.scrollIntoView({ block: 'center' });
  }, [conversation, first, hash]);
}
