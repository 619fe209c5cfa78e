import { useCallback, useEffect, useState } from 'react';
import { askServer } from '../auth-client';

/** What the link of a letter leads to, as far as it is known. */
export type Linked<Page> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'over' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly page: Page };

/** Reads the page of a link without an account; `read` gives null for what is no such page. `load` reads it again. */
export function useLinked<Page>(path: string, read: (data: unknown) => Page | null): { linked: Linked<Page>; load: () => Promise<void> } {
  const [linked, setLinked] = useState<Linked<Page>>({ kind: 'loading' });
  const load = useCallback(async (): Promise<void> => {
    const answer = await askServer(path, { method: 'GET' });
    const page = answer.isDone ? read(answer.data) : null;
    if (page) setLinked({ kind: 'ready', page });
    else setLinked({ kind: !answer.isDone && answer.code === 'NOT_FOUND' ? 'over' : 'failed' });
  }, [path, read]);
  useEffect(() => void load(), [load]);
  return { linked, load };
}
