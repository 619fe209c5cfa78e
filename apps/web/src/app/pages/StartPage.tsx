import { lazy, type ReactElement, Suspense } from 'react';
import { HomePage } from '../../features/notifications';
import { useViewer } from '../../lib/viewer';
import { Skeleton } from '../../ui';
import { lastViewer } from '../viewer/last-viewer';

const SearchNews = lazy(async () => ({ default: (await import('../../features/searches')).SearchNews }));
const FrontPage = lazy(async () => ({ default: (await import('../../features/insights')).FrontPage }));

/** The first page: for a person what waits for them, for a visitor the way in. */
export function StartPage(): ReactElement {
  const { viewer, isLoading } = useViewer();
  // Nobody was signed in here before: most likely a visitor, who need not wait until the server has said so.
  const isVisitor = isLoading ? lastViewer.read() === null : viewer === null;
  return (
    <Suspense fallback={<Skeleton cards={3} />}>
      {isVisitor && <FrontPage />}
      {viewer && <HomePage viewer={viewer} SearchNews={SearchNews} />}
      {!isVisitor && !viewer && <Skeleton cards={3} />}
    </Suspense>
  );
}
