import type { OfferFullFragment } from '@kongano/graphql/offers';
import { type ReactElement, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import type { Viewer } from '../../../lib/viewer';
import { Button, LinkButton } from '../../../ui';
import { AttachmentsField, doneSteps, FormFrame, FormNotices, useOrganisationOptions, useSteps } from '../../postings';
import { missingInOffer } from '../form/CheckStep';
import { OfferStepFields } from '../form/OfferStepFields';
import { offerSteps } from '../form/steps';
import { useOfferForm } from '../hooks/use-offer-form';
import { OfferConflict } from './OfferConflict';

export interface OfferFormProps {
  id: string;
  viewer: Viewer;
  offer: OfferFullFragment | null;
  /** The server has it now. */
  onStarted: () => void;
}

/** An offer in five steps, saved as it is typed. */
export function OfferForm({ id, viewer, offer, onStarted }: OfferFormProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { draft, organisation, errorOf, sending, attach, detach } = useOfferForm({ id, viewer, offer });
  const { form, conflict, isStarted, begin } = draft;
  const { current, go } = useSteps(offerSteps.length);
  const organisations = useOrganisationOptions(offer?.organisation ?? organisation);
  useEffect(() => {
    if (isStarted) onStarted();
  }, [isStarted, onStarted]);
  const send = (
    <Button
      variant="primary"
      busy={sending.isBusy}
      onClick={() => sending.send(() => void navigate(urls.offerSent(id), { replace: true }))}
    >
      {t('offers.form.send')}
    </Button>
  );
  const leave = (
    <LinkButton variant="primary" to={urls.offer(id)}>
      {t('offers.form.send.staff')}
    </LinkButton>
  );
  return (
    <>
      <FormNotices returnedReason={offer?.status === 'RETURNED' ? offer.statusReason : null} wasKept={draft.wasKept} fault={draft.fault} />
      {conflict && <OfferConflict {...conflict} mine={form.getValues()} organisations={organisations} onResolve={draft.resolve} />}
      <FormFrame
        steps={offerSteps.map((step) => ({ id: step.id, label: t(step.label), question: t(step.question) }))}
        current={current}
        done={doneSteps(offerSteps, form.getValues(), missingInOffer(form.getValues(), language))}
        onStep={go}
        status={draft.status}
        savedAt={draft.savedAt}
        finish={!offer || offer.viewerCan.includes('SUBMIT') ? send : leave}
      >
        <OfferStepFields
          step={offerSteps[current]?.id ?? 'what'}
          form={form}
          errorOf={errorOf}
          organisation={organisation}
          organisations={organisations}
          refused={sending}
          files={(offer?.attachments ?? []).map(({ name }) => name)}
          onGo={go}
          attachments={
            <AttachmentsField
              place={{ personId: viewer.id, thing: `offer.${id}` }}
              attachments={offer?.attachments ?? []}
              {...{ begin, attach, detach }}
            />
          }
        />
      </FormFrame>
    </>
  );
}
