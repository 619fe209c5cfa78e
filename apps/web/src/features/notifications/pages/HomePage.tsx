import { type ComponentType, type ReactElement, Suspense } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import type { Viewer } from '../../../lib/viewer';
import { Banner, ErrorState, LinkButton, PageHead, Skeleton } from '../../../ui';
import { FigureDoors } from '../components/FigureDoors';
import { HomeAction } from '../components/HomeAction';
import { NothingWaits } from '../components/NothingWaits';
import { WaitingGroups } from '../components/WaitingGroups';
import { type HomeRole, homeRoleOf } from '../home-role';
import { useFigures } from '../hooks/use-figures';
import { useWaiting, type Waiting } from '../hooks/use-waiting';

interface HomePageProps {
  viewer: Viewer;
  /** What is new in the searches that the person saved. */
  SearchNews: ComponentType;
  /** The present, for tests. */
  now?: Date;
}

/** Home of a person who is signed in: what waits for them, and nothing above it. */
export function HomePage({ viewer, SearchNews, now = new Date() }: HomePageProps): ReactElement {
  const t = useText();
  const role = homeRoleOf(viewer);
  const figures = useFigures(viewer.isStaff);
  const waiting = useWaiting(now);
  const { groups, count } = waiting;
  return (
    <>
      <PageHead
        title={t('notifications.title')}
        intro={groups && count > 0 ? t('notifications.count', { count }) : undefined}
        action={count > 0 && <HomeAction role={role} />}
      />
      <Unverified viewer={viewer} />
      <What waiting={waiting} role={role} now={now} />
      <Suspense>
        <SearchNews />
      </Suspense>
      {figures.length > 0 && (
        <FigureDoors title={t(viewer.isStaff ? 'notifications.figures.all' : 'notifications.figures.own')} figures={figures} />
      )}
    </>
  );
}

function What({ waiting: { groups, error, retry }, role, now }: { waiting: Waiting; role: HomeRole; now: Date }): ReactElement {
  if (groups && groups.length > 0) return <WaitingGroups groups={groups} now={now} />;
  if (groups) return <NothingWaits role={role} />;
  if (!error) return <Skeleton cards={3} lines={2} />;
  const { message, id } = faultOf(error);
  return <ErrorState message={message} id={id} onRetry={retry} />;
}

/** Somebody else's move: a broker looks at the organisation. */
function Unverified({ viewer }: { viewer: Viewer }): ReactElement | null {
  const t = useText();
  const waiting = viewer.memberships.find(({ organisation }) => organisation?.isVerified === false)?.organisation;
  if (!waiting || viewer.isVerifiedMember) return null;
  return (
    <div className="mb-6">
      <Banner
        title={t('notifications.unverified', { name: waiting.name })}
        action={<LinkButton to={urls.organisation(waiting.id)}>{t('notifications.unverifiedOpen')}</LinkButton>}
      >
        {t('notifications.unverifiedBody')}
      </Banner>
    </div>
  );
}
