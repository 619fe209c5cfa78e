import type { ReactElement, ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { Checkbox, TextField } from '../../../ui';
import { blankCapture } from './need-values';
import type { StepProps } from './step-props';

/** For whom the need is: for a facilitator also a firm without an account; `otherwise` chooses an organisation. */
export function CaptureFields({ form, errorOf, otherwise }: StepProps & { otherwise: ReactNode }): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const capture = useWatch({ control: form.control, name: 'capture' });
  const mayCapture = viewer !== null && (viewer.facilitates.length > 0 || viewer.isStaff);
  if (!mayCapture) return <>{otherwise}</>;
  return (
    <>
      <Checkbox
        id="isCaptured"
        label={t('captures.isCaptured')}
        detail={t('captures.isCaptured.detail')}
        checked={capture !== null}
        onChange={({ target }) => form.setValue('capture', target.checked ? blankCapture : null, { shouldDirty: true })}
      />
      {capture === null ? otherwise : <Firm form={form} errorOf={errorOf} />}
    </>
  );
}

function Firm({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const field = (name: 'firmName' | 'contactName' | 'phone' | 'email') => ({
    ...form.register(`capture.${name}`),
    error: errorOf(`capture.${name}`),
  });
  return (
    <fieldset className="grid min-w-0 gap-5 border-s-4 border-line ps-4">
      <legend className="sr-only">{t('captures.firm')}</legend>
      <TextField {...field('firmName')} label={t('captures.firmName')} />
      <TextField {...field('contactName')} label={t('captures.contactName')} autoComplete="off" />
      <TextField
        {...field('phone')}
        label={t('captures.phone')}
        hint={t('captures.phone.hint')}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        placeholder="0712 345 678"
      />
      <TextField
        {...field('email')}
        label={t('captures.email')}
        optional
        type="email"
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
      />
      <div className="rounded-md bg-sunken p-4">
        <p className="mb-2 font-semibold">{t('captures.consent.ask')}</p>
        <blockquote className="mb-2 max-w-prose">{t('captures.consent.text')}</blockquote>
        <Checkbox {...form.register('capture.hasConsent')} label={t('captures.consent.agreed')} error={errorOf('capture.hasConsent')} />
      </div>
    </fieldset>
  );
}
