import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';

const steps = [1, 2, 3, 4] as const;

/** From a problem to its solution, in four steps. */
export function HowItWorks(): ReactElement {
  const t = useText();
  return (
    <section aria-labelledby="how">
      <h2 id="how" className="text-2xl font-bold">
        {t('insights.how')}
      </h2>
      <ol className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map((step) => (
          <li key={step} className="border-t-3 border-accent pt-3">
            <span aria-hidden="true" className="text-sm font-bold text-accent tabular-nums">
              {step}
            </span>
            <h3 className="font-bold">{t(`insights.how.${step}`)}</h3>
            <p className="text-muted">{t(`insights.how.${step}.detail`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
