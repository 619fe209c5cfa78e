import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner } from '../../../ui';
import type { BatchPlan } from './use-batch';

/** Why there is no plan: what cannot be had, need by need. */
export function Shortfalls({ plan: { shortfalls } }: { plan: BatchPlan }): ReactElement {
  const t = useText();
  return (
    <Banner tone="attention" title={t('batch.state.IMPOSSIBLE')}>
      <ul>
        {shortfalls.map(({ need, wanted, possible }, at) => (
          <li key={need?.id ?? at}>
            {need ? t('batch.short', { title: need.title, wanted, possible }) : t('batch.shortOther', { wanted, possible })}
          </li>
        ))}
      </ul>
      <p>{t('batch.shortBody')}</p>
    </Banner>
  );
}
