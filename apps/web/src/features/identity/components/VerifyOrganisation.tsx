import type { ReactElement } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, Card, ErrorSummary, showToast, TextArea } from '../../../ui';
import { useProblemForm } from '../hooks/use-problem-form';

interface VerifyOrganisationProps {
  name: string;
  verify: (reason: string) => Promise<readonly FormProblem[]>;
}

/** For staff: make sure who stands behind an organisation, and say how. */
export function VerifyOrganisation({ name, verify }: VerifyOrganisationProps): ReactElement {
  const t = useText();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<{ reason: string }>({
    defaultValues: { reason: '' },
    fields: ['reason'],
    check: ({ reason }) => (reason.trim() === '' ? [{ field: 'reason', message: t('identity.check.reason') }] : []),
    send: async ({ reason }) => {
      const problems = await verify(reason.trim());
      if (problems.length === 0) showToast(t('identity.verifyOrganisation.done', { name }));
      return problems;
    },
  });
  return (
    <Card title={t('identity.verifyOrganisation.title')} className="border-accent">
      <form noValidate className="grid gap-4" onSubmit={submit}>
        <ErrorSummary {...summary} />
        <TextArea
          label={t('identity.verifyOrganisation.reason')}
          hint={t('identity.verifyOrganisation.hint')}
          rows={2}
          error={errorOf('reason')}
          {...form.register('reason')}
        />
        <Button type="submit" variant="primary" busy={isBusy} className="justify-self-start">
          {t('identity.verifyOrganisation.submit')}
        </Button>
      </form>
    </Card>
  );
}
