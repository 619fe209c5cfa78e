import { type Visibility, visibilities } from '@kongano/domain';
import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { RadioCards } from '../../../ui';

export interface VisibilityFieldProps {
  value: Visibility;
  onValue: (value: Visibility) => void;
  /** What others will see of it, as they will see it. */
  preview: ReactNode;
}

/** Who may read it once it is published, with what they will see. */
export function VisibilityField({ value, onValue, preview }: VisibilityFieldProps): ReactElement {
  const t = useText();
  return (
    <>
      <RadioCards
        name="visibility"
        label={t('postings.field.visibility')}
        hint={t('postings.preview.notYet')}
        value={value}
        onChange={({ target }) => onValue(visibilities.find((step) => step === target.value) ?? 'PUBLIC')}
        options={visibilities.map((step) => ({
          value: step,
          label: t(`postings.visibility.${step}`),
          detail: t(`postings.visibility.${step}.detail`),
        }))}
      />
      <section aria-labelledby="preview" className="max-w-2xl">
        <h3 id="preview" className="mb-2 font-semibold">
          {t('postings.preview')}
        </h3>
        <div className="rounded-md border border-dashed border-line-strong bg-sunken px-4">{preview}</div>
      </section>
    </>
  );
}
