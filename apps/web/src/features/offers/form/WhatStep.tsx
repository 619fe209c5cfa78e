import type { ReactElement, ReactNode } from 'react';
import { languages, useText } from '../../../lib/i18n';
import { Select, TextArea, TextField } from '../../../ui';
import { PointedOut } from '../../names';
import type { StepProps } from './step-props';

export interface WhatStepProps extends StepProps {
  /** Photos and files. */
  attachments: ReactNode;
}

/** What is offered, first for the owner of a workshop, then in full. */
export function WhatStep({ form, errorOf, attachments }: WhatStepProps): ReactElement {
  const t = useText();
  return (
    <>
      <TextField
        {...form.register('title')}
        label={t('offers.form.titleField')}
        hint={t('offers.form.titleField.hint')}
        error={errorOf('title')}
      />
      <PointedOut
        text={form.watch('title')}
        posting={form.watch()}
        onText={(text) => form.setValue('title', text, { shouldDirty: true })}
      />
      <TextArea
        {...form.register('summary')}
        label={t('offers.form.summary')}
        hint={t('offers.form.summary.hint')}
        error={errorOf('summary')}
        limit={500}
        rows={2}
      />
      <PointedOut
        text={form.watch('summary')}
        posting={form.watch()}
        onText={(text) => form.setValue('summary', text, { shouldDirty: true })}
      />
      <TextArea
        {...form.register('description')}
        label={t('offers.form.description')}
        hint={t('offers.form.description.hint')}
        error={errorOf('description')}
        limit={5000}
        rows={8}
      />
      <PointedOut
        text={form.watch('description')}
        posting={form.watch()}
        onText={(text) => form.setValue('description', text, { shouldDirty: true })}
      />
      <Select
        {...form.register('language')}
        label={t('offers.form.language')}
        empty={false}
        options={languages.map((language) => ({ value: language, label: t(`postings.language.${language}`) }))}
      />
      {attachments}
    </>
  );
}
