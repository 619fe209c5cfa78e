import { lazy, type ReactElement, Suspense } from 'react';
import { Navigate } from 'react-router';
import { urls } from '../../lib/urls';
import { useViewer } from '../../lib/viewer';
import { Skeleton } from '../../ui';

const HomePage = lazy(async () => ({ default: (await import('../../features/notifications')).HomePage }));

/** The first page: for a person what waits for them, for a visitor the way in. */
export function StartPage(): ReactElement {
  const { viewer, isLoading } = useViewer();
  if (isLoading) return <Skeleton cards={3} />;
  if (!viewer) return <Navigate to={urls.signIn()} replace />;
  return (
    <Suspense fallback={<Skeleton cards={3} />}>
      <HomePage viewer={viewer} />
    </Suspense>
  );
}
