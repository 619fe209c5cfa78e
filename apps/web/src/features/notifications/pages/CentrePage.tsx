import type { ReactElement } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Button, EmptyState, ErrorState, LinkButton, PageHead, Skeleton } from '../../../ui';
import { SignInFirst } from '../../postings';
import { CentreList } from '../components/CentreList';
import { useCentre } from '../hooks/use-centre';

/** What a person was told, the newest first. */
export function CentrePage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  return (
    <>
      <PageHead
        title={t('notifications.centre.title')}
        intro={t('notifications.centre.intro')}
        action={viewer && <LinkButton to={urls.notificationSettings()}>{t('notifications.centre.settings')}</LinkButton>}
      />
      {!viewer && !isLoading && <SignInFirst>{t('notifications.centre.signInFirst')}</SignInFirst>}
      {viewer && <Items />}
    </>
  );
}

function Items(): ReactElement {
  const t = useText();
  const { items, error, retry, markRead } = useCentre();
  if (!items && error) {
    const { message, id } = faultOf(error);
    return <ErrorState message={message} id={id} onRetry={retry} />;
  }
  if (!items) return <Skeleton cards={3} lines={1} />;
  if (items.length === 0)
    return <EmptyState title={t('notifications.centre.none.title')}>{t('notifications.centre.none.body')}</EmptyState>;
  return (
    <>
      {items.some(({ readAt }) => readAt === null) && (
        <Button onClick={() => markRead()} className="mb-4">
          {t('notifications.centre.readAll')}
        </Button>
      )}
      <CentreList items={items} onOpen={(id) => markRead([id])} />
    </>
  );
}
