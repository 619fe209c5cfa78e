import { type ReactElement, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, NumberField, TagInput, TextArea, TextField } from '../../../ui';
import { useRun } from '../../postings';
import { TermPicker } from '../../vocabulary';
import type { ClusterValues } from '../model/cluster-values';

interface ClusterFormProps {
  initial: ClusterValues;
  submitLabel: string;
  /** Gives what is wrong; nothing wrong means that it is done. */
  save: (values: ClusterValues) => Promise<readonly { code: string; field?: string | null; message: string }[]>;
  onSaved: () => void;
}

/** A cluster's profile in both languages, its place and trade. */
export function ClusterForm({ initial, submitLabel, save, onSaved }: ClusterFormProps): ReactElement {
  const t = useText();
  const { register, control, getValues } = useForm<ClusterValues>({ defaultValues: initial });
  const { isBusy, problems, attempt, run } = useRun();
  const [missing, setMissing] = useState<readonly FormProblem[]>([]);
  const shown: readonly FormProblem[] = missing.length > 0 ? missing : problems;
  const errorOf = (field: string): string | undefined => shown.find((problem) => problem.field === field)?.message;
  const send = (): void => {
    const values = getValues();
    const found = [
      ...(values.nameEn.trim() ? [] : [{ field: 'nameEn', message: t('clusters.check.name') }]),
      ...(values.nameSw.trim() ? [] : [{ field: 'nameSw', message: t('clusters.check.name') }]),
      ...(values.region ? [] : [{ field: 'regionCode', message: t('clusters.check.region') }]),
      ...(values.sector ? [] : [{ field: 'sectorCode', message: t('clusters.check.sector') }]),
    ];
    setMissing(found);
    if (found.length === 0) void run(() => save(values), onSaved);
  };
  return (
    <form
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary problems={shown} attempt={attempt} />
      <TextField label={t('clusters.field.nameEn')} error={errorOf('nameEn')} lang="en" {...register('nameEn')} />
      <TextField label={t('clusters.field.nameSw')} error={errorOf('nameSw')} lang="sw" {...register('nameSw')} />
      <TextArea
        label={t('clusters.field.summaryEn')}
        optional
        limit={2000}
        lang="en"
        defaultValue={initial.summaryEn}
        error={errorOf('summaryEn')}
        {...register('summaryEn')}
      />
      <TextArea
        label={t('clusters.field.summarySw')}
        optional
        limit={2000}
        lang="sw"
        defaultValue={initial.summarySw}
        error={errorOf('summarySw')}
        {...register('summarySw')}
      />
      <Controller
        control={control}
        name="region"
        render={({ field }) => (
          <TermPicker
            scheme="REGION"
            id="regionCode"
            label={t('clusters.region')}
            error={errorOf('regionCode')}
            value={field.value}
            onValue={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="sector"
        render={({ field }) => (
          <TermPicker
            scheme="SECTOR"
            id="sectorCode"
            label={t('clusters.sector')}
            error={errorOf('sectorCode')}
            value={field.value}
            onValue={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="councils"
        render={({ field }) => (
          <TagInput
            label={t('clusters.field.councils')}
            optional
            max={20}
            error={errorOf('councils')}
            value={field.value}
            onValue={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="foundedYear"
        render={({ field }) => (
          <NumberField
            name="foundedYear"
            label={t('clusters.field.foundedYear')}
            optional
            error={errorOf('foundedYear')}
            value={field.value}
            onNumber={field.onChange}
          />
        )}
      />
      <TextField
        label={t('clusters.field.facilitatorName')}
        hint={t('clusters.field.facilitatorHint')}
        optional
        error={errorOf('facilitatorName')}
        {...register('facilitatorName')}
      />
      <Button type="submit" variant="primary" busy={isBusy} className="justify-self-start">
        {submitLabel}
      </Button>
    </form>
  );
}
