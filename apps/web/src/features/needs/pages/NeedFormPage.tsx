import { skipToken, useQuery } from '@apollo/client/react';
import { NeedFormDocument } from '@kongano/graphql/needs';
import { type ReactElement, useCallback, useState } from 'react';
import { Navigate, useLocation, useMatch, useNavigate } from 'react-router';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer, type Viewer } from '../../../lib/viewer';
import { ErrorState, PageHead, Skeleton } from '../../../ui';
import { keysOf, readKept, SignInFirst, useDraftId } from '../../postings';
import { NeedForm } from '../components/NeedForm';
import { NeedNotFound } from '../components/NeedNotFound';
import { blankNeed } from '../form/need-values';

/** One page for a new need and for one that is there: the form stays while its address changes from the one to the other. */
export function NeedFormPage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  const editing = useMatch('/needs/:id/edit')?.params.id;
  return (
    <>
      <PageHead title={t(editing ? 'needs.form.edit' : 'needs.form.title')} back={{ to: urls.needs(), label: t('needs.back') }} />
      {viewer ? (
        <NeedFormPlace key={viewer.id} viewer={viewer} editing={editing} />
      ) : isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <SignInFirst>{t('needs.form.signIn')}</SignInFirst>
      )}
    </>
  );
}

function NeedFormPlace({ viewer, editing }: { viewer: Viewer; editing: string | undefined }): ReactElement {
  const id = useDraftId({ personId: viewer.id, kind: 'need', blank: blankNeed, editing });
  const { search } = useLocation();
  const navigate = useNavigate();
  const isNew = editing === undefined;
  const { data, error, refetch } = useQuery(NeedFormDocument, isNew ? skipToken : { variables: { id }, fetchPolicy: 'network-only' });
  const onStarted = useCallback(() => {
    if (isNew) void navigate(`${urls.needEdit(id)}${search}`, { replace: true, preventScrollReset: true, state: { keepsFocus: true } });
  }, [isNew, id, search, navigate]);
  const need = data?.need ?? null;
  const canEdit = need?.viewerCan.includes('EDIT') ?? false;
  const [opened, setOpened] = useState<string>();
  // Without network what this device has kept of it can be opened, and nothing else.
  const isKept = error !== undefined && readKept(keysOf(viewer.id, 'need', id), blankNeed) !== undefined;
  if (opened !== id && (isNew || canEdit || isKept)) setOpened(id);
  if (opened !== id && error) return <ErrorState {...faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  // Only on arrival: who has just sent it may no longer edit it, and is led on by the form itself.
  if (opened !== id && need) return <Navigate to={urls.need(id)} replace />;
  if (opened !== id) return data ? <NeedNotFound /> : <Skeleton lines={6} />;
  return <NeedForm key={id} id={id} viewer={viewer} need={need} onStarted={onStarted} />;
}
