import type { NeedFullFragment } from '@kongano/graphql/needs';
import { type ReactElement, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import type { Viewer } from '../../../lib/viewer';
import { Button, LinkButton } from '../../../ui';
import { AttachmentsField, doneSteps, FormFrame, FormNotices, useOrganisationOptions, useSteps } from '../../postings';
import { missingInNeed } from '../form/CheckStep';
import { NeedStepFields } from '../form/NeedStepFields';
import { needSteps } from '../form/steps';
import { useKnownFacts } from '../hooks/use-known-facts';
import { useNeedForm } from '../hooks/use-need-form';
import { NeedConflict } from './NeedConflict';

export interface NeedFormProps {
  id: string;
  viewer: Viewer;
  need: NeedFullFragment | null;
  /** The server has it now. */
  onStarted: () => void;
}

/** A need in six steps, saved as it is typed. */
export function NeedForm({ id, viewer, need, onStarted }: NeedFormProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { draft, errorOf, sending, attach, detach } = useNeedForm({ id, viewer, need });
  const { form, conflict, isStarted, begin } = draft;
  const { current, go } = useSteps(needSteps.length);
  const organisation = useKnownFacts(form, need === null);
  const organisations = useOrganisationOptions(need?.organisation ?? organisation);
  useEffect(() => {
    if (isStarted) onStarted();
  }, [isStarted, onStarted]);
  const send = (
    <Button variant="primary" busy={sending.isBusy} onClick={() => sending.send(() => void navigate(urls.needSent(id), { replace: true }))}>
      {t('needs.form.send')}
    </Button>
  );
  const leave = (
    <LinkButton variant="primary" to={urls.need(id)}>
      {t('needs.form.send.staff')}
    </LinkButton>
  );
  return (
    <>
      <FormNotices returnedReason={need?.status === 'RETURNED' ? need.statusReason : null} wasKept={draft.wasKept} fault={draft.fault} />
      {conflict && <NeedConflict {...conflict} mine={form.getValues()} organisations={organisations} onResolve={draft.resolve} />}
      <FormFrame
        steps={needSteps.map((step) => ({ id: step.id, label: t(step.label), question: t(step.question) }))}
        current={current}
        done={doneSteps(needSteps, form.getValues(), missingInNeed(form.getValues(), language))}
        onStep={go}
        status={draft.status}
        savedAt={draft.savedAt}
        finish={!need || need.viewerCan.includes('SUBMIT') ? send : leave}
      >
        <NeedStepFields
          step={needSteps[current]?.id ?? 'problem'}
          form={form}
          errorOf={errorOf}
          organisation={organisation}
          organisations={organisations}
          refused={sending}
          files={(need?.attachments ?? []).map(({ name }) => name)}
          onGo={go}
          attachments={
            <AttachmentsField
              withVoice
              place={{ personId: viewer.id, thing: `need.${id}` }}
              attachments={need?.attachments ?? []}
              {...{ begin, attach, detach }}
            />
          }
        />
      </FormFrame>
    </>
  );
}
