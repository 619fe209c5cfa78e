import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { VerdictSign } from '../../../ui';
import { countMet, type JudgedMustHave } from '../model/must-haves';
import { verdictOf } from '../model/reasons';

/** The must-haves in short, where there is no room for the sentences that they rest on; nothing where the need names none. */
export function MustHaveSigns({ mustHaves }: { mustHaves: readonly JudgedMustHave[] }): ReactElement | null {
  const t = useText();
  if (mustHaves.length === 0) return null;
  return (
    <div>
      <p className="text-sm font-semibold">{t('matching.mustHaves.metOf', { met: countMet(mustHaves), count: mustHaves.length })}</p>
      <ul className="mt-1 grid gap-1">
        {mustHaves.map(({ metric, verdict }) => (
          <li key={metric} className="flex items-start gap-1.5 text-sm">
            <VerdictSign verdict={verdictOf[verdict]} isSmall />
            <span className="min-w-0">{metric}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
