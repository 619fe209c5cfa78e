import type { ReactElement } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls, withQuery } from '../../../lib/urls';
import { EmptyState, LinkButton, PageHead } from '../../../ui';
import { AccountForm } from '../components/AccountForm';
import { NewPasswordField } from '../components/NewPasswordField';
import { useSend } from '../hooks/use-auth-problems';
import { useProblemForm } from '../hooks/use-problem-form';
import { shortestPassword } from '../password-strength';

/** A new password, by the token of a letter. */
export function ResetPasswordPage(): ReactElement {
  const t = useText();
  const [query] = useSearchParams();
  const token = query.get('token');
  return (
    <>
      <PageHead title={t('identity.reset.title')} intro={token ? t('identity.reset.intro') : undefined} />
      {token ? (
        <NewPassword token={token} />
      ) : (
        <EmptyState
          title={t('identity.reset.noToken')}
          action={
            <LinkButton to={urls.forgotPassword()} variant="primary">
              {t('identity.reset.ask')}
            </LinkButton>
          }
        />
      )}
    </>
  );
}

function NewPassword({ token }: { token: string }): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const send = useSend();
  const { form, summary, errorOf, isBusy, submit } = useProblemForm<{ newPassword: string }>({
    defaultValues: { newPassword: '' },
    fields: ['newPassword'],
    check: ({ newPassword }) =>
      [...newPassword].length < shortestPassword
        ? [{ field: 'newPassword', message: t('identity.check.newPassword', { count: shortestPassword }) }]
        : [],
    send: async ({ newPassword }) => {
      const problems = await send('/api/auth/reset-password', { newPassword, token });
      if (problems.length === 0) await navigate(withQuery(urls.signIn(), { link: 'reset' }), { replace: true });
      return problems;
    },
  });
  return (
    <AccountForm
      summary={summary}
      onSubmit={submit}
      isBusy={isBusy}
      submitLabel={t('identity.reset.submit')}
      beside={
        <LinkButton to={urls.forgotPassword()} variant="quiet">
          {t('identity.reset.ask')}
        </LinkButton>
      }
    >
      <NewPasswordField
        label={t('identity.field.newPassword')}
        typed={form.watch('newPassword')}
        error={errorOf('newPassword')}
        {...form.register('newPassword')}
      />
    </AccountForm>
  );
}
