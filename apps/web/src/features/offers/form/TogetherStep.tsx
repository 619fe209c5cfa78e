import { partnershipTypes, partnersSought } from '@kongano/domain';
import type { ReactElement } from 'react';
import { Controller } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { CheckboxGroup, DateField, NumberField, TextArea } from '../../../ui';
import { isSaid, MoreFields } from '../../postings';
import { PeopleField } from './PeopleField';
import type { StepProps } from './step-props';

const folded = ['partnerSought', 'partnerRole', 'capacityProjects', 'availableFrom', 'availableTo'] as const;

/** How to work with a firm, who does it, and when. */
export function TogetherStep(props: StepProps): ReactElement {
  const { form, errorOf } = props;
  const t = useText();
  const values = form.getValues();
  return (
    <>
      <Controller
        control={form.control}
        name="partnershipTypes"
        render={({ field: { value, onChange } }) => (
          <CheckboxGroup
            name="partnershipTypes"
            label={t('offers.form.partnershipTypes')}
            hint={t('offers.form.partnershipTypes.hint')}
            error={errorOf('partnershipTypes')}
            options={partnershipTypes.map((type) => ({ value: type, label: t(`postings.partnership.${type}`) }))}
            value={value}
            onValues={onChange}
          />
        )}
      />
      <PeopleField {...props} />
      <MoreFields isFilled={folded.some((name) => isSaid(values[name]) || errorOf(name) !== undefined)}>
        <Controller
          control={form.control}
          name="partnerSought"
          render={({ field: { value, onChange } }) => (
            <CheckboxGroup
              name="partnerSought"
              label={t('offers.form.partnerSought')}
              optional
              error={errorOf('partnerSought')}
              options={partnersSought.map((partner) => ({ value: partner, label: t(`postings.partner.${partner}`) }))}
              value={value}
              onValues={onChange}
            />
          )}
        />
        <TextArea {...form.register('partnerRole')} label={t('offers.form.partnerRole')} error={errorOf('partnerRole')} optional rows={3} />
        <Availability {...props} />
      </MoreFields>
    </>
  );
}

function Availability({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Controller
        control={form.control}
        name="capacityProjects"
        render={({ field: { value, onChange } }) => (
          <NumberField
            name="capacityProjects"
            label={t('offers.form.capacityProjects')}
            optional
            error={errorOf('capacityProjects')}
            value={value}
            onNumber={onChange}
          />
        )}
      />
      <DateField {...form.register('availableFrom')} label={t('offers.form.availableFrom')} optional error={errorOf('availableFrom')} />
      <DateField {...form.register('availableTo')} label={t('offers.form.availableTo')} optional error={errorOf('availableTo')} />
    </div>
  );
}
