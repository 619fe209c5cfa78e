import type { ReactElement, ReactNode } from 'react';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Card } from '../../../ui';
import type { MatchReason } from '../model/reasons';
import { ReasonPicture } from './ReasonPicture';

interface WhyItFitsProps {
  reasons: readonly MatchReason[];
  score: number;
  children?: ReactNode;
}

/** The reasons as a picture first, then the number they add up to. */
export function WhyItFits({ reasons, score, children }: WhyItFitsProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Card title={t('matching.why')}>
      <ReasonPicture reasons={reasons} />
      <p className="mt-3 font-semibold tabular-nums">{t('matching.fit', { percent: formatPercent(score, language) })}</p>
      {children}
    </Card>
  );
}
