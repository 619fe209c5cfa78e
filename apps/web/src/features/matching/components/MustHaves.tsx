import type { ReasonVerdict } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import type { JudgedMustHave } from '../model/must-haves';

const signs: Record<ReasonVerdict, { sign: string; look: string }> = {
  MET: { sign: '✓', look: 'border-success bg-success-soft text-success' },
  GAP: { sign: '✗', look: 'border-danger bg-danger-soft text-danger' },
  UNKNOWN: { sign: '?', look: 'border-line-strong text-muted' },
};

/** What the need asks for at least, and whether the offer gives it. */
export function MustHaves({ mustHaves }: { mustHaves: readonly JudgedMustHave[] }): ReactElement {
  const t = useText();
  return (
    <section aria-labelledby="must-haves" className="min-w-0">
      <h2 id="must-haves" className="text-base font-bold">
        {t('matching.mustHaves')}
      </h2>
      {mustHaves.length === 0 ? (
        <p className="mt-2 text-sm text-muted">{t('matching.mustHaves.none')}</p>
      ) : (
        <ul className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-1">
          {mustHaves.map((mustHave) => (
            <MustHaveLine key={mustHave.metric} mustHave={mustHave} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MustHaveLine({ mustHave }: { mustHave: JudgedMustHave }): ReactElement {
  const t = useText();
  const { metric, today, target, unit, verdict, isMentioned } = mustHave;
  const { sign, look } = signs[verdict];
  const values = today && target ? t('matching.mustHave.change', { today, target }) : (target ?? today);
  return (
    <li className="flex gap-2.5">
      <span aria-hidden="true" className={`flex size-6 shrink-0 items-center justify-center rounded-full border font-bold ${look}`}>
        {sign}
      </span>
      <div className="min-w-0">
        <p className="font-semibold">{metric}</p>
        {values && (
          <p className="tabular-nums">
            {values} {unit}
          </p>
        )}
        <p className="text-sm text-muted">
          <span className="sr-only">{t(`matching.mustHave.${verdict}`)}. </span>
          {verdict === 'UNKNOWN'
            ? t(isMentioned ? 'matching.mustHave.mentioned' : 'matching.mustHave.silent')
            : t(`matching.mustHave.${verdict}`)}
        </p>
      </div>
    </li>
  );
}
