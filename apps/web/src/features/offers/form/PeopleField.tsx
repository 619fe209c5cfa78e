import { offerLimits } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { TextField } from '../../../ui';
import { FieldLine, FieldLines } from '../../postings';
import { nobody } from './offer-values';
import type { StepProps } from './step-props';

/** Who does the work, with ORCID. */
export function PeopleField({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'people' });
  return (
    <FieldLines
      name="people"
      label={t('offers.form.people')}
      hint={t('offers.form.people.hint')}
      addLabel={t('offers.form.people.add')}
      onAdd={fields.length < offerLimits.people.max ? () => append(nobody) : undefined}
    >
      {fields.map((field, index) => (
        <FieldLine
          key={field.id}
          label={t('offers.form.people.line', { number: index + 1 })}
          columns="sm:grid-cols-[1fr_16rem_auto]"
          onRemove={() => remove(index)}
        >
          <TextField
            {...form.register(`people.${index}.name`)}
            label={t('offers.form.people.name')}
            error={errorOf(`people.${index}.name`)}
          />
          <TextField
            {...form.register(`people.${index}.orcid`)}
            label={t('offers.form.people.orcid')}
            hint="0000-0002-1825-0097"
            error={errorOf(`people.${index}.orcid`)}
          />
        </FieldLine>
      ))}
    </FieldLines>
  );
}
