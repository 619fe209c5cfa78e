import type { ReactElement } from 'react';
import { formatMoney } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Card, Facts } from '../../../ui';
import type { Confirmation } from '../confirmation';
import { mustHaveText } from '../form/summary-lines';

/** A need as it was written down, in the language it was written in. */
export function ConfirmedNeed({ confirmation }: { confirmation: Confirmation }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { title, problem, background, tried, mustHaves, costPerYear, quantity, gives, council, visibility } = confirmation;
  const region = language === 'sw' ? confirmation.regionSw : confirmation.regionEn;
  const words = (text: string | null) =>
    text && (
      <span lang={confirmation.language} className="whitespace-pre-line">
        {text}
      </span>
    );
  const lines = mustHaves.map(({ metric, today, target, unit }) =>
    mustHaveText({ metric, today: today ?? '', target: target ?? '', unit: unit ?? '' }),
  );
  return (
    <Card title={title}>
      <Facts
        facts={[
          { label: t('needs.fact.problem'), value: words(problem) },
          { label: t('needs.fact.background'), value: words(background) },
          { label: t('needs.fact.tried'), value: words(tried) },
          { label: t('needs.fact.mustHaves'), value: words(lines.join('\n')) },
          { label: t('needs.fact.costPerYear'), value: costPerYear === null ? null : formatMoney(Number(costPerYear), language) },
          { label: t('needs.fact.quantity'), value: words(quantity) },
          { label: t('needs.fact.gives'), value: words(gives) },
          { label: t('needs.form.region'), value: [council, region].filter(Boolean).join(', ') },
          { label: t('postings.field.visibility'), value: t(`postings.visibility.${visibility}`) },
        ]}
      />
    </Card>
  );
}
