import type { OrganisationKind } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { type Helix, HelixMark } from '../../../ui';
import { balanceOf } from '../model/balance';

const names = { firm: 'ui.firm', academia: 'ui.academia', government: 'ui.government' } as const;
const fills: Record<Helix, string> = { firm: 'bg-firm', academia: 'bg-academia', government: 'bg-government' };

/** How the three sides are balanced: shares of one bar, each with its shape and count, and which side is missing. */
export function HelixBalance({ members }: { members: readonly { readonly kind: OrganisationKind }[] }): ReactElement {
  const t = useText();
  const { sides, missing, support } = balanceOf(members);
  return (
    <figure aria-label={t('clusters.balance')}>
      <div aria-hidden="true" className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {sides.map(({ helix, share }) => (
          <div key={helix} className={fills[helix]} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {sides.map(({ helix, count }) => (
          <li key={helix} className="inline-flex items-baseline gap-1.5">
            <HelixMark helix={helix} decorative />
            {t('clusters.balance.count', { side: t(names[helix]), count })}
          </li>
        ))}
        {support > 0 && <li className="text-muted">{t('clusters.balance.support', { count: support })}</li>}
      </ul>
      {missing.length > 0 && missing.length < 3 && (
        <p className="mt-1 text-sm font-semibold text-attention-ink">
          {t('clusters.balance.missing', { sides: missing.map((helix) => t(names[helix])).join(', ') })}
        </p>
      )}
    </figure>
  );
}
