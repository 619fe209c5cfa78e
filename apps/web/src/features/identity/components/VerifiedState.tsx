import type { ReactElement } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { StatusDot } from '../../../ui';

interface VerifiedStateProps {
  isVerified: boolean;
  verifiedAt?: string | null;
}

/** Whether a broker has made sure who stands behind an organisation. */
export function VerifiedState({ isVerified, verifiedAt }: VerifiedStateProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  if (!isVerified) return <StatusDot tone="attention">{t('identity.notVerified')}</StatusDot>;
  const words = verifiedAt ? t('identity.verifiedOn', { date: formatDate(verifiedAt, language) }) : t('identity.verified');
  return <StatusDot tone="success">{words}</StatusDot>;
}
