import { skipToken, useQuery } from '@apollo/client/react';
import { OfferFormDocument } from '@kongano/graphql/offers';
import { type ReactElement, useCallback, useState } from 'react';
import { Navigate, useLocation, useMatch, useNavigate } from 'react-router';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer, type Viewer } from '../../../lib/viewer';
import { ErrorState, PageHead, Skeleton } from '../../../ui';
import { keysOf, readKept, SignInFirst, useDraftId } from '../../postings';
import { OfferForm } from '../components/OfferForm';
import { OfferNotFound } from '../components/OfferNotFound';
import { blankOffer } from '../form/offer-values';

/** One page for a new offer and for one that is there: the form stays while its address changes from the one to the other. */
export function OfferFormPage(): ReactElement {
  const t = useText();
  const { viewer, isLoading } = useViewer();
  const editing = useMatch('/offers/:id/edit')?.params.id;
  return (
    <>
      <PageHead title={t(editing ? 'offers.form.edit' : 'offers.form.title')} back={{ to: urls.offers(), label: t('offers.back') }} />
      {viewer ? (
        <OfferFormPlace key={viewer.id} viewer={viewer} editing={editing} />
      ) : isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <SignInFirst>{t('offers.form.signIn')}</SignInFirst>
      )}
    </>
  );
}

function OfferFormPlace({ viewer, editing }: { viewer: Viewer; editing: string | undefined }): ReactElement {
  const id = useDraftId({ personId: viewer.id, kind: 'offer', blank: blankOffer, editing });
  const { search } = useLocation();
  const navigate = useNavigate();
  const isNew = editing === undefined;
  const { data, error, refetch } = useQuery(OfferFormDocument, isNew ? skipToken : { variables: { id }, fetchPolicy: 'network-only' });
  const onStarted = useCallback(() => {
    if (isNew) void navigate(`${urls.offerEdit(id)}${search}`, { replace: true, preventScrollReset: true, state: { keepsFocus: true } });
  }, [isNew, id, search, navigate]);
  const offer = data?.offer ?? null;
  const canEdit = offer?.viewerCan.includes('EDIT') ?? false;
  const [opened, setOpened] = useState<string>();
  // Without network what this device has kept of it can be opened, and nothing else.
  const isKept = error !== undefined && readKept(keysOf(viewer.id, 'offer', id), blankOffer) !== undefined;
  if (opened !== id && (isNew || canEdit || isKept)) setOpened(id);
  if (opened !== id && error) return <ErrorState {...faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  // Only on arrival: who has just sent it may no longer edit it, and is led on by the form itself.
  if (opened !== id && offer) return <Navigate to={urls.offer(id)} replace />;
  if (opened !== id) return data ? <OfferNotFound /> : <Skeleton lines={6} />;
  return <OfferForm key={id} id={id} viewer={viewer} offer={offer} onStarted={onStarted} />;
}
