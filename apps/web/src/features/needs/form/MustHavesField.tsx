import { needLimits } from '@kongano/domain';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { Button, TextField } from '../../../ui';
import { noMustHave } from './need-values';
import type { StepProps } from './step-props';

/** What must be reached, as a small table: what is measured, today, wanted, unit. */
export function MustHavesField({ form, errorOf }: StepProps): ReactElement {
  const t = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'mustHaves' });
  return (
    <fieldset id="mustHaves-group" className="max-w-4xl min-w-0">
      <legend className="font-semibold">{t('needs.form.mustHaves')}</legend>
      <p className="mb-3 text-sm text-muted">{t('needs.form.mustHaves.hint')}</p>
      <div className="grid gap-3">
        {fields.map((field, index) => (
          <MustHaveLine key={field.id} form={form} errorOf={errorOf} index={index} onRemove={() => remove(index)} />
        ))}
      </div>
      {fields.length < needLimits.mustHaves.max && (
        <Button id="mustHaves" icon={Plus} className="mt-3" onClick={() => append(noMustHave)}>
          {t('needs.form.mustHaves.add')}
        </Button>
      )}
    </fieldset>
  );
}

interface LineProps extends StepProps {
  index: number;
  onRemove: () => void;
}

function MustHaveLine({ form, errorOf, index, onRemove }: LineProps): ReactElement {
  const t = useText();
  const number = index + 1;
  const part = (name: 'metric' | 'today' | 'target' | 'unit') => ({
    ...form.register(`mustHaves.${index}.${name}`),
    error: errorOf(`mustHaves.${index}.${name}`),
  });
  return (
    <fieldset className="grid min-w-0 grid-cols-2 items-end gap-3 rounded-md border border-line bg-surface p-3 sm:grid-cols-[2fr_1fr_1fr_1fr_auto]">
      <legend className="sr-only">{t('needs.form.mustHaves.line', { number })}</legend>
      <div className="col-span-2 sm:col-span-1">
        <TextField {...part('metric')} label={t('needs.form.metric')} placeholder={index === 0 ? t('needs.form.metric.hint') : undefined} />
      </div>
      <TextField {...part('today')} label={t('needs.form.today')} />
      <TextField {...part('target')} label={t('needs.form.target')} />
      <TextField {...part('unit')} label={t('needs.form.unit')} placeholder={index === 0 ? t('needs.form.unit.hint') : undefined} />
      <button
        type="button"
        aria-label={t('ui.remove', { what: t('needs.form.mustHaves.line', { number }) })}
        onClick={onRemove}
        className="flex size-11 items-center justify-center justify-self-end rounded-md text-muted hover:bg-sunken hover:text-danger"
      >
        <Trash size={18} aria-hidden />
      </button>
    </fieldset>
  );
}
