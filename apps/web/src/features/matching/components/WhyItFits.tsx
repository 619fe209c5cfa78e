import type { ReactElement, ReactNode } from 'react';
import { formatPercent } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Card, ReasonBar } from '../../../ui';
import { barOf, type MatchReason } from '../model/reasons';

interface WhyItFitsProps {
  reasons: readonly MatchReason[];
  score: number;
  children?: ReactNode;
}

/** The reasons as a picture first, then the number they add up to. */
export function WhyItFits({ reasons, score, children }: WhyItFitsProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const bar = barOf(reasons, t);
  return (
    <Card title={t('matching.why')}>
      {bar.length > 0 ? <ReasonBar label={t('matching.why')} reasons={bar} /> : <p className="text-muted">{t('matching.whyNot')}</p>}
      <p className="mt-3 font-semibold tabular-nums">{t('matching.fit', { percent: formatPercent(score, language) })}</p>
      {children}
    </Card>
  );
}
