import type { ReactElement, ReactNode } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Banner, LinkButton, Select, type SelectOption, TagInput, TextField } from '../../../ui';
import { MoreFields, useClusterOptions, VisibilityField } from '../../postings';
import { SdgField, TermPicker, TermsPicker } from '../../vocabulary';
import { CaptureFields } from './CaptureFields';
import type { StepProps } from './step-props';

export interface WhereStepProps extends StepProps {
  organisations: readonly SelectOption[];
  preview: ReactNode;
}

/** For whom and where it is, what it is about, and who may see it: mostly known already. */
export function WhereStep({ form, errorOf, organisations, preview }: WhereStepProps): ReactElement {
  const t = useText();
  return (
    <>
      <CaptureFields
        form={form}
        errorOf={errorOf}
        otherwise={<OrganisationField form={form} errorOf={errorOf} organisations={organisations} />}
      />
      <Place form={form} errorOf={errorOf} />
      <Controller
        control={form.control}
        name="sectorCode"
        render={({ field: { value, onChange } }) => (
          <TermPicker
            scheme="SECTOR"
            name="sectorCode"
            label={t('needs.form.sector')}
            hint={t('needs.form.sector.hint')}
            error={errorOf('sectorCode')}
            value={value}
            onValue={onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="visibility"
        render={({ field: { value, onChange } }) => <VisibilityField value={value} onValue={onChange} preview={preview} />}
      />
      <Subject form={form} errorOf={errorOf} />
    </>
  );
}

function OrganisationField({ form, errorOf, organisations }: StepProps & Pick<WhereStepProps, 'organisations'>): ReactElement {
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
          <Select {...field} label={t('needs.form.organisation')} error={errorOf('organisationId')} options={organisations} />
        )}
      />
    </>
  );
}

function Place({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const region = useWatch({ control: form.control, name: 'regionCode' });
  const council = useWatch({ control: form.control, name: 'council' });
  return (
    <>
      <Controller
        control={form.control}
        name="regionCode"
        render={({ field: { value, onChange } }) => (
          <TermPicker
            scheme="REGION"
            name="regionCode"
            label={t('needs.form.region')}
            error={errorOf('regionCode')}
            value={value}
            onValue={(next) => {
              // A council lies in one region.
              if (next?.code !== value?.code) form.setValue('council', '');
              onChange(next);
            }}
          />
        )}
      />
      {region && (
        <TermPicker
          key={region.code}
          scheme="COUNCIL"
          parentCode={region.code}
          name="council"
          label={t('needs.form.council')}
          error={errorOf('council')}
          optional
          value={council ? { scheme: 'COUNCIL', code: council, titleEn: council } : null}
          onValue={(next) => form.setValue('council', next?.titleEn ?? '')}
        />
      )}
    </>
  );
}

function Subject({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const clusters = useClusterOptions();
  const { fieldCodes, keywords, sdgs, clusterId, valueChainStep } = form.getValues();
  const isFilled = fieldCodes.length + keywords.length + sdgs.length > 0 || clusterId !== '' || valueChainStep !== '';
  return (
    <MoreFields isFilled={isFilled}>
      <Controller
        control={form.control}
        name="clusterId"
        render={({ field }) => (
          <Select
            {...field}
            label={t('needs.form.cluster')}
            optional
            empty={t('needs.form.noCluster')}
            error={errorOf('clusterId')}
            options={clusters}
          />
        )}
      />
      <TextField
        {...form.register('valueChainStep')}
        label={t('needs.form.valueChainStep')}
        hint={t('needs.form.valueChainStep.hint')}
        error={errorOf('valueChainStep')}
        optional
      />
      <Controller
        control={form.control}
        name="keywords"
        render={({ field: { value, onChange } }) => (
          <TagInput
            name="keywords"
            label={t('needs.form.keywords')}
            optional
            error={errorOf('keywords')}
            value={value}
            onValue={onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="fieldCodes"
        render={({ field: { value, onChange } }) => (
          <TermsPicker
            scheme="FIELD"
            name="fieldCodes"
            label={t('needs.form.fields')}
            optional
            error={errorOf('fieldCodes')}
            value={value}
            onValue={onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="sdgs"
        render={({ field: { value, onChange } }) => (
          <SdgField name="sdgs" label={t('needs.form.sdgs')} error={errorOf('sdgs')} value={value} onValue={onChange} />
        )}
      />
    </MoreFields>
  );
}
