import { partnershipTypes, partnersSought } from '@kongano/domain';
import type { ReactElement } from 'react';
import { Controller } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { CheckboxGroup, DateField, TextArea } from '../../../ui';
import { isSaid, MoreFields } from '../../postings';
import { MoneyInput } from './MoneyInput';
import { MustHavesField } from './MustHavesField';
import { ReadinessField } from './ReadinessField';
import type { StepProps } from './step-props';
import { needSteps } from './steps';

/** What would be good enough, and how to work together. */
export function EnoughStep(props: StepProps): ReactElement {
  const { form, errorOf } = props;
  const t = useText();
  return (
    <>
      <MustHavesField {...props} />
      <Controller
        control={form.control}
        name="partnershipTypes"
        render={({ field: { value, onChange } }) => (
          <CheckboxGroup
            name="partnershipTypes"
            label={t('needs.form.partnershipTypes')}
            hint={t('needs.form.partnershipTypes.hint')}
            error={errorOf('partnershipTypes')}
            options={partnershipTypes.map((type) => ({ value: type, label: t(`postings.partnership.${type}`) }))}
            value={value}
            onValues={onChange}
          />
        )}
      />
      <MoreFields isFilled={hasMore(props)}>
        <ReadinessField {...props} />
        <TextArea {...form.register('niceToHaves')} label={t('needs.form.niceToHaves')} error={errorOf('niceToHaves')} optional rows={3} />
        <Controller
          control={form.control}
          name="partnerSought"
          render={({ field: { value, onChange } }) => (
            <CheckboxGroup
              name="partnerSought"
              label={t('needs.form.partnerSought')}
              optional
              error={errorOf('partnerSought')}
              options={partnersSought.map((partner) => ({ value: partner, label: t(`postings.partner.${partner}`) }))}
              value={value}
              onValues={onChange}
            />
          )}
        />
        <Means {...props} />
      </MoreFields>
    </>
  );
}

function hasMore({ form, errorOf }: StepProps): boolean {
  const values = form.getValues();
  const more = needSteps[3]?.fields.slice(2) ?? [];
  return more.some((name) => errorOf(name) !== undefined || isSaid(values[name]));
}

function Means(props: StepProps): ReactElement {
  const { form, errorOf } = props;
  const t = useText();
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="mb-2 font-semibold">{t('needs.form.budget')}</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <MoneyInput {...props} name="budgetMin" label={t('needs.form.budgetMin')} />
          <MoneyInput {...props} name="budgetMax" label={t('needs.form.budgetMax')} />
          <MoneyInput {...props} name="ownContribution" label={t('needs.form.ownContribution')} />
        </div>
      </fieldset>
      <TextArea
        {...form.register('gives')}
        label={t('needs.form.gives')}
        hint={t('needs.form.gives.hint')}
        error={errorOf('gives')}
        optional
        rows={3}
      />
      <TextArea
        {...form.register('constraints')}
        label={t('needs.form.constraints')}
        hint={t('needs.form.constraints.hint')}
        error={errorOf('constraints')}
        optional
        rows={3}
      />
      <DateField
        {...form.register('interestDeadline')}
        label={t('needs.form.interestDeadline')}
        error={errorOf('interestDeadline')}
        optional
      />
    </>
  );
}
