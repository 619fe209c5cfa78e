import { needLimits } from '@kongano/domain';
import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { TextField } from '../../../ui';
import { FieldLine, FieldLines } from '../../postings';
import { noMustHave } from './need-values';
import type { StepProps } from './step-props';

/** What must be reached, as a small table: what is measured, today, wanted, unit. */
export function MustHavesField({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'mustHaves' });
  return (
    <FieldLines
      name="mustHaves"
      label={t('needs.form.mustHaves')}
      hint={t('needs.form.mustHaves.hint')}
      addLabel={t('needs.form.mustHaves.add')}
      onAdd={fields.length < needLimits.mustHaves.max ? () => append(noMustHave) : undefined}
    >
      {fields.map((field, index) => (
        <MustHaveLine key={field.id} form={form} errorOf={errorOf} index={index} onRemove={() => remove(index)} />
      ))}
    </FieldLines>
  );
}

interface LineProps extends StepProps {
  index: number;
  onRemove: () => void;
}

function MustHaveLine({ form, errorOf, index, onRemove }: LineProps): ReactElement {
  const t = useText();
  const part = (name: 'metric' | 'today' | 'target' | 'unit') => ({
    ...form.register(`mustHaves.${index}.${name}`),
    error: errorOf(`mustHaves.${index}.${name}`),
  });
  // Examples stand in the first line only.
  const example = (text: string): string | undefined => (index === 0 ? text : undefined);
  return (
    <FieldLine
      label={t('needs.form.mustHaves.line', { number: index + 1 })}
      columns="grid-cols-2 sm:grid-cols-[2fr_1fr_1fr_1fr_auto]"
      onRemove={onRemove}
    >
      <div className="col-span-2 sm:col-span-1">
        <TextField {...part('metric')} label={t('needs.form.metric')} placeholder={example(t('needs.form.metric.hint'))} />
      </div>
      <TextField {...part('today')} label={t('needs.form.today')} />
      <TextField {...part('target')} label={t('needs.form.target')} />
      <TextField {...part('unit')} label={t('needs.form.unit')} placeholder={example(t('needs.form.unit.hint'))} />
    </FieldLine>
  );
}
