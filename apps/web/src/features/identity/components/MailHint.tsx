import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls, withQuery } from '../../../lib/urls';
import { Banner, LinkButton } from '../../../ui';
import { useDemoAccounts } from '../hooks/use-demo';

/** On the demonstration letters do not leave it: says where they are. */
export function MailHint({ email }: { email?: string }): ReactElement | null {
  const t = useText();
  const isDemo = useDemoAccounts().length > 0;
  if (!isDemo) return null;
  return (
    <div className="mt-6 max-w-2xl">
      <Banner
        title={t('identity.mailHint.title')}
        action={<LinkButton to={withQuery(urls.mailbox(), { to: email })}>{t('identity.mailHint.open')}</LinkButton>}
      >
        {t('identity.mailHint.body')}
      </Banner>
    </div>
  );
}
