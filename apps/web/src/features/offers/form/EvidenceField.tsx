import { evidenceKinds, offerLimits } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { Select, TextField } from '../../../ui';
import { FieldLine, FieldLines } from '../../postings';
import { noEvidence } from './offer-values';
import type { StepProps } from './step-props';

/** What shows that it works, line by line, with the DOI where there is one. */
export function EvidenceField({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'evidence' });
  return (
    <FieldLines
      name="evidence"
      label={t('offers.form.evidence')}
      hint={t('offers.form.evidence.hint')}
      addLabel={t('offers.form.evidence.add')}
      onAdd={fields.length < offerLimits.evidence.max ? () => append(noEvidence) : undefined}
    >
      {fields.map((field, index) => (
        <FieldLine
          key={field.id}
          label={t('offers.form.evidence.line', { number: index + 1 })}
          columns="sm:grid-cols-[12rem_1fr_14rem_auto]"
          onRemove={() => remove(index)}
        >
          <Select
            {...form.register(`evidence.${index}.kind`)}
            label={t('offers.form.evidence.kind')}
            empty={false}
            options={evidenceKinds.map((kind) => ({ value: kind, label: t(`offers.evidence.${kind}`) }))}
          />
          <TextField
            {...form.register(`evidence.${index}.text`)}
            label={t('offers.form.evidence.text')}
            error={errorOf(`evidence.${index}.text`)}
          />
          <TextField
            {...form.register(`evidence.${index}.doi`)}
            label={t('offers.form.evidence.doi')}
            hint="10.1234/abcd"
            error={errorOf(`evidence.${index}.doi`)}
          />
        </FieldLine>
      ))}
    </FieldLines>
  );
}
