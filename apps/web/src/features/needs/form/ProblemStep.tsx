import type { ReactElement, ReactNode } from 'react';
import { languages, useText } from '../../../lib/i18n';
import { Select, TextArea, TextField } from '../../../ui';
import { PointedOut } from '../../names';
import type { StepProps } from './step-props';
import { suggestTitle } from './suggest-title';

export interface ProblemStepProps extends StepProps {
  /** Photos, voice note, files. */
  attachments: ReactNode;
}

/** What goes wrong, in the person's own words; the title follows the first sentence until they write their own. */
export function ProblemStep({ form, errorOf, attachments }: ProblemStepProps): ReactElement {
  const t = useText();
  const problem = form.register('problem');
  const followTitle = (next: string): void => {
    const { title, problem: before } = form.getValues();
    if (title.trim() === '' || title === suggestTitle(before)) form.setValue('title', suggestTitle(next));
  };
  return (
    <>
      <TextArea
        {...problem}
        label={t('needs.form.problem')}
        hint={t('needs.form.problem.hint')}
        error={errorOf('problem')}
        limit={5000}
        rows={6}
        onChange={(event) => {
          followTitle(event.target.value);
          void problem.onChange(event);
        }}
      />
      <PointedOut
        text={form.watch('problem')}
        posting={form.watch()}
        onText={(text) => form.setValue('problem', text, { shouldDirty: true })}
      />
      {attachments}
      <TextField
        {...form.register('title')}
        label={t('needs.form.titleField')}
        hint={t('needs.form.titleField.hint')}
        error={errorOf('title')}
      />
      <PointedOut
        text={form.watch('title')}
        posting={form.watch()}
        onText={(text) => form.setValue('title', text, { shouldDirty: true })}
      />
      <Select
        {...form.register('language')}
        label={t('needs.form.language')}
        empty={false}
        options={languages.map((language) => ({ value: language, label: t(`postings.language.${language}`) }))}
      />
    </>
  );
}
