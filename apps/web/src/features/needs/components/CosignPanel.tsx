import type { ReactElement } from 'react';
import { useState } from 'react';
import { formatMoney } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, Card, type SelectOption } from '../../../ui';
import { type Problem, useRun } from '../../postings';
import { CosignForm, type CosignValues } from './CosignForm';

export interface CosignPanelProps {
  count: number;
  costPerYear: number;
  hasCosigned: boolean;
  canCosign: boolean;
  /** Firms that the viewer may say it for. */
  firms: readonly SelectOption[];
  cosign: (values: CosignValues) => Promise<readonly Problem[]>;
  withdraw: () => Promise<readonly Problem[]>;
}

/** "We have it too": how many said so, what it costs them together, and the way to say so oneself. */
export function CosignPanel({ count, costPerYear, hasCosigned, canCosign, firms, cosign, withdraw }: CosignPanelProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { isBusy, problems, attempt, run } = useRun();
  return (
    <Card title={t('needs.cosign.title')}>
      <p>
        {t('needs.cosign.sum', { count })}{' '}
        {costPerYear > 0 && <strong>{t('needs.cosign.cost', { amount: formatMoney(costPerYear, language) })}</strong>}
      </p>
      {hasCosigned && (
        <p className="mt-2 flex flex-wrap items-center gap-x-2">
          {t('needs.cosign.yours')}
          <Button variant="quiet" size="small" busy={isBusy} onClick={() => void run(withdraw, () => undefined)}>
            {t('needs.cosign.withdraw')}
          </Button>
        </p>
      )}
      {canCosign && !isOpen && (
        <Button className="mt-3" onClick={() => setOpen(true)}>
          {t('needs.cosign.open')}
        </Button>
      )}
      {canCosign && isOpen && (
        <CosignForm
          firms={firms}
          problems={problems}
          attempt={attempt}
          isBusy={isBusy}
          onCancel={() => setOpen(false)}
          onSend={(values) =>
            void run(
              () => cosign(values),
              () => setOpen(false),
            )
          }
        />
      )}
    </Card>
  );
}
