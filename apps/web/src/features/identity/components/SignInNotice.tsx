import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Banner, LinkButton } from '../../../ui';

/** What became of the link in a letter, when it leads here. */
export function SignInNotice({ kind }: { kind: string | null }): ReactElement | null {
  const t = useText();
  if (kind === 'used') return <Banner tone="success">{t('identity.link.used')}</Banner>;
  if (kind === 'reset') return <Banner tone="success">{t('identity.link.reset')}</Banner>;
  if (kind !== 'over') return null;
  return (
    <Banner
      tone="attention"
      title={t('identity.link.overTitle')}
      action={<LinkButton to={urls.verifyEmail()}>{t('identity.link.again')}</LinkButton>}
    >
      {t('identity.link.over')}
    </Banner>
  );
}
