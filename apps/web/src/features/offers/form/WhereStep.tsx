import type { ReactElement, ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Banner, LinkButton, Select, type SelectOption, TagInput, TextField } from '../../../ui';
import { MoreFields, VisibilityField } from '../../postings';
import { SdgField, TermPicker, TermsPicker } from '../../vocabulary';
import type { StepProps } from './step-props';

export interface WhereStepProps extends StepProps {
  organisations: readonly SelectOption[];
  preview: ReactNode;
}

/** Whose it is, what it is about, and who may see it. */
export function WhereStep({ form, errorOf, organisations, preview }: WhereStepProps): ReactElement {
  const t = useText();
  return (
    <>
      {organisations.length === 0 && (
        <Banner tone="attention" action={<LinkButton to={urls.settings()}>{t('postings.settings')}</LinkButton>}>
          {t('postings.noOrganisation')}
        </Banner>
      )}
      {/* Controlled: the options come after the value. */}
      <Controller
        control={form.control}
        name="organisationId"
        render={({ field }) => (
          <Select {...field} label={t('offers.form.organisation')} error={errorOf('organisationId')} options={organisations} />
        )}
      />
      <TextField {...form.register('unit')} label={t('offers.form.unit')} error={errorOf('unit')} optional />
      <Controller
        control={form.control}
        name="fieldCodes"
        render={({ field: { value, onChange } }) => (
          <TermsPicker
            scheme="FIELD"
            name="fieldCodes"
            label={t('offers.form.fields')}
            error={errorOf('fieldCodes')}
            value={value}
            onValue={onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="sectorCodes"
        render={({ field: { value, onChange } }) => (
          <TermsPicker
            scheme="SECTOR"
            name="sectorCodes"
            label={t('offers.form.sectors')}
            optional
            error={errorOf('sectorCodes')}
            value={value}
            onValue={onChange}
          />
        )}
      />
      <Subject form={form} errorOf={errorOf} />
      <Controller
        control={form.control}
        name="visibility"
        render={({ field: { value, onChange } }) => <VisibilityField value={value} onValue={onChange} preview={preview} />}
      />
    </>
  );
}

function Subject({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const { sdgs } = form.getValues();
  return (
    <>
      <Controller
        control={form.control}
        name="keywords"
        render={({ field: { value, onChange } }) => (
          <TagInput
            name="keywords"
            label={t('offers.form.keywords')}
            optional
            error={errorOf('keywords')}
            value={value}
            onValue={onChange}
          />
        )}
      />
      <MoreFields isFilled={sdgs.length > 0}>
        <Controller
          control={form.control}
          name="regionCode"
          render={({ field: { value, onChange } }) => (
            <TermPicker
              scheme="REGION"
              name="regionCode"
              label={t('offers.form.region')}
              optional
              error={errorOf('regionCode')}
              value={value}
              onValue={onChange}
            />
          )}
        />
        <Controller
          control={form.control}
          name="sdgs"
          render={({ field: { value, onChange } }) => (
            <SdgField name="sdgs" label={t('offers.form.sdgs')} error={errorOf('sdgs')} value={value} onValue={onChange} />
          )}
        />
      </MoreFields>
    </>
  );
}
