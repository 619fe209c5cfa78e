import { type ReactElement, type ReactNode, useEffect } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Checkbox, ErrorSummary, RadioCards, Select, type SelectOption, TextArea, TextField } from '../../../ui';
import { type ProblemForm, useProblemForm } from '../hooks/use-problem-form';
import { type OrganisationValues, organisationFields } from '../organisation-values';
import { asKind, kinds, sizes } from '../organisation-words';
import { KindMark } from './KindMark';

interface OrganisationFormProps {
  initial: OrganisationValues;
  regions: readonly SelectOption[];
  submitLabel: string;
  /** When there is already one, both languages are offered. */
  isEdit?: boolean;
  send: (values: OrganisationValues) => Promise<readonly FormProblem[]>;
  /** Called with every change, to keep it. */
  onChange?: (values: OrganisationValues) => void;
  beside?: ReactNode;
}

/** Who an organisation is: kind, name, place, size, owners, and what it does in a sentence or two. */
export function OrganisationForm({
  initial,
  regions,
  submitLabel,
  isEdit = false,
  send,
  onChange,
  beside,
}: OrganisationFormProps): ReactElement {
  const t = useText();
  const problemForm = useProblemForm<OrganisationValues>({
    defaultValues: initial,
    fields: organisationFields,
    check: ({ kind, name, regionCode }) => [
      ...(asKind(kind) ? [] : [{ field: 'kind', message: t('identity.check.kind') }]),
      ...(name.trim().length < 2 ? [{ field: 'name', message: t('identity.check.organisationName') }] : []),
      ...(regionCode === '' ? [{ field: 'regionCode', message: t('identity.check.region') }] : []),
    ],
    send,
  });
  const { form, summary, errorOf, isBusy, submit } = problemForm;
  useEffect(() => {
    const watching = form.watch((_, { name }) => name && onChange?.(form.getValues()));
    return () => watching.unsubscribe();
  }, [form, onChange]);
  return (
    <form noValidate className="grid max-w-2xl gap-6" onSubmit={submit}>
      <ErrorSummary {...summary} />
      <RadioCards
        label={t('identity.organisation.kind')}
        options={kinds.map(({ value, detail }) => ({ value, label: <KindMark kind={value} />, detail: t(detail) }))}
        error={errorOf('kind')}
        {...form.register('kind')}
      />
      <TextField label={t('identity.organisation.name')} autoComplete="organization" error={errorOf('name')} {...form.register('name')} />
      <Select
        label={t('identity.organisation.region')}
        options={regions}
        error={errorOf('regionCode')}
        {...form.register('regionCode')}
        // The list may come after the form: without a value of its own the field would then look empty.
        value={form.watch('regionCode')}
      />
      <Select
        label={t('identity.organisation.size')}
        optional
        options={sizes.map((value) => ({ value, label: t(`identity.size.${value}`) }))}
        error={errorOf('size')}
        {...form.register('size')}
      />
      <ForKind problemForm={problemForm} />
      <Summaries problemForm={problemForm} isEdit={isEdit} />
      <TextField
        label={t('identity.organisation.website')}
        optional
        type="text"
        inputMode="url"
        autoComplete="url"
        autoCapitalize="none"
        placeholder="kampuni.co.tz"
        error={errorOf('website')}
        {...form.register('website')}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" busy={isBusy}>
          {submitLabel}
        </Button>
        {beside}
      </div>
    </form>
  );
}

interface PartProps {
  problemForm: ProblemForm<OrganisationValues>;
}

/** What is asked of one kind only: a firm's owners, an institution's entry in the Research Organization Registry. */
function ForKind({ problemForm: { form, errorOf } }: PartProps): ReactElement | null {
  const t = useText();
  const kind = form.watch('kind');
  if (kind === 'ACADEMIA') {
    return (
      <TextField
        label={t('identity.organisation.ror')}
        hint={t('identity.organisation.rorHint')}
        optional
        placeholder="https://ror.org/0479aed98"
        autoCapitalize="none"
        error={errorOf('rorId')}
        {...form.register('rorId')}
      />
    );
  }
  if (kind !== 'FIRM') return null;
  return (
    <fieldset>
      <legend className="font-semibold">{t('identity.organisation.owners')}</legend>
      <Checkbox label={t('identity.organisation.womenOwned')} {...form.register('womenOwned')} />
      <Checkbox label={t('identity.organisation.youthOwned')} {...form.register('youthOwned')} />
    </fieldset>
  );
}

/** The summary in the language that is on; the other one too, when there is already an organisation to keep in both. */
function Summaries({ problemForm: { form, errorOf }, isEdit }: PartProps & { isEdit: boolean }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const inOrder = language === 'sw' ? (['summarySw', 'summaryEn'] as const) : (['summaryEn', 'summarySw'] as const);
  return (
    <>
      {inOrder.slice(0, isEdit ? 2 : 1).map((name) => (
        <TextArea
          key={name}
          label={isEdit ? t(`identity.organisation.${name}`) : t('identity.organisation.summary')}
          hint={t('identity.organisation.summaryHint')}
          optional
          rows={3}
          limit={2000}
          error={errorOf(name)}
          {...form.register(name)}
        />
      ))}
    </>
  );
}
