import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, MoneyField, NumberField, Select, type SelectOption, TextArea } from '../../../ui';
import type { Problem } from '../../postings';

export interface CosignValues {
  organisationId: string;
  costPerYear: number | null;
  jobs: number | null;
  note: string;
}

export interface CosignFormProps {
  firms: readonly SelectOption[];
  problems: readonly Problem[];
  attempt: number;
  isBusy: boolean;
  onSend: (values: CosignValues) => void;
  onCancel: () => void;
}

/** What another firm says when it has the need too. */
export function CosignForm({ firms, problems, attempt, isBusy, onSend, onCancel }: CosignFormProps): ReactElement {
  const t = useText();
  const [values, setValues] = useState<CosignValues>({ organisationId: firms[0]?.value ?? '', costPerYear: null, jobs: null, note: '' });
  const change = (changes: Partial<CosignValues>): void => setValues((now) => ({ ...now, ...changes }));
  const errorOf = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.message;
  return (
    <form
      noValidate
      className="mt-4 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(values);
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {firms.length > 1 && (
        <Select
          name="organisationId"
          label={t('needs.cosign.organisation')}
          empty={false}
          options={firms}
          error={errorOf('organisationId')}
          value={values.organisationId}
          onChange={({ target }) => change({ organisationId: target.value })}
        />
      )}
      <MoneyField
        name="costPerYear"
        label={t('needs.cosign.costPerYear')}
        optional
        error={errorOf('costPerYear')}
        value={values.costPerYear}
        onNumber={(costPerYear) => change({ costPerYear })}
      />
      <NumberField
        name="jobs"
        label={t('needs.cosign.jobs')}
        optional
        error={errorOf('jobs')}
        value={values.jobs}
        onNumber={(jobs) => change({ jobs })}
      />
      <TextArea
        name="note"
        label={t('needs.cosign.note')}
        optional
        rows={2}
        limit={1000}
        error={errorOf('note')}
        value={values.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isBusy}>
          {t('needs.cosign.send')}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
