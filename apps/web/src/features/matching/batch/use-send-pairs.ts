import { useMutation } from '@apollo/client/react';
import { ShortlistMatchDocument } from '@kongano/graphql/matching';
import { useState } from 'react';
import { newId } from '../../../lib/ids';
import type { BatchPair } from './use-batch';

/** Shortlists pairs one after the other; what stops one stops the rest, and pressing again goes on where it stopped. */
export function useSendPairs() {
  const [shortlist] = useMutation(ShortlistMatchDocument);
  const [done, setDone] = useState<number | null>(null);
  const send = async (pairs: readonly BatchPair[]) => {
    try {
      for (const [at, { need, offer }] of pairs.entries()) {
        setDone(at + 1);
        const { data } = await shortlist({ variables: { id: newId(), needId: need.id, offerId: offer.id } });
        if (!data) throw new Error('no answer');
        const { problems } = data.shortlistMatch;
        if (problems.length > 0) return problems.map((one) => ({ ...one, field: null, message: `${need.title}: ${one.message}` }));
      }
      return [];
    } finally {
      setDone(null);
    }
  };
  return { done, send };
}
