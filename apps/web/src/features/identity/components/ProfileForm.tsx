import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { languageNames, languages, useText } from '../../../lib/i18n';
import { Select, TextField } from '../../../ui';
import { useProblemForm } from '../hooks/use-problem-form';
import { AccountForm } from './AccountForm';

export interface ProfileValues {
  name: string;
  headline: string;
  orcid: string;
  language: string;
}

interface ProfileFormProps {
  initial: ProfileValues;
  save: (values: ProfileValues) => Promise<readonly FormProblem[]>;
}

/** How a person is shown to others, and the language of letters to them. */
export function ProfileForm({ initial, save }: ProfileFormProps): ReactElement {
  const t = useText();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<ProfileValues>({
    defaultValues: initial,
    fields: ['name', 'headline', 'orcid', 'language'],
    check: ({ name }) => (name.trim() === '' ? [{ field: 'name', message: t('identity.check.name') }] : []),
    send: save,
  });
  return (
    <AccountForm summary={summary} onSubmit={submit} isBusy={isBusy} submitLabel={t('identity.profile.save')}>
      <TextField label={t('identity.field.name')} autoComplete="name" error={errorOf('name')} {...form.register('name')} />
      <TextField
        label={t('identity.profile.headline')}
        hint={t('identity.profile.headlineHint')}
        optional
        autoComplete="organization-title"
        error={errorOf('headline')}
        {...form.register('headline')}
      />
      <TextField
        label="ORCID"
        hint={t('identity.profile.orcidHint')}
        optional
        placeholder="0000-0002-1825-0097"
        autoComplete="off"
        error={errorOf('orcid')}
        {...form.register('orcid')}
      />
      <Select
        label={t('identity.field.language')}
        empty={false}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        error={errorOf('language')}
        {...form.register('language')}
      />
    </AccountForm>
  );
}
