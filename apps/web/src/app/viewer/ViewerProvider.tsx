import { useApolloClient, useQuery } from '@apollo/client/react';
import { ShellDocument } from '@kongano/graphql/app';
import { type ReactElement, type ReactNode, useEffect, useMemo } from 'react';
import { ViewerContext, type ViewerState } from '../../lib/viewer';
import { lastViewer } from './last-viewer';

/** Tells every screen who is signed in; without network, who was. */
export function ViewerProvider({ children }: { children: ReactNode }): ReactElement {
  const client = useApolloClient();
  const { data, error } = useQuery(ShellDocument);
  useEffect(() => {
    if (data) lastViewer.keep(data.viewer);
  }, [data]);
  const state = useMemo<ViewerState>(
    () => ({
      viewer: data ? data.viewer : error ? lastViewer.read() : null,
      isLoading: !data && !error,
      // What another person, or nobody, was allowed to see must not stay on the screen.
      refresh: () =>
        client.resetStore().then(
          () => undefined,
          () => undefined,
        ),
    }),
    [client, data, error],
  );
  return <ViewerContext value={state}>{children}</ViewerContext>;
}
