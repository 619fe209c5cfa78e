import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Card, Select } from '../../../ui';
import type { BatchPlan } from './use-batch';

interface AddPairProps {
  plan: BatchPlan;
  isBusy: boolean;
  onAdd: (needId: string, offerId: string) => void;
}

const options = (postings: BatchPlan['needs']) =>
  postings.map(({ id, title, ownerName }) => ({ value: id, label: ownerName ? `${title} (${ownerName})` : title }));

/** Any need and offer of the batch, put together by hand. */
export function AddPair({ plan: { needs, offers }, isBusy, onAdd }: AddPairProps): ReactElement {
  const t = useText();
  const [needId, setNeed] = useState('');
  const [offerId, setOffer] = useState('');
  return (
    <Card title={t('batch.add')}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (needId && offerId && !isBusy) onAdd(needId, offerId);
        }}
      >
        <p className="text-muted">{t('batch.addHelp')}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            required
            name="addNeed"
            label={t('batch.need')}
            options={options(needs)}
            value={needId}
            onChange={({ target }) => setNeed(target.value)}
          />
          <Select
            required
            name="addOffer"
            label={t('batch.offer')}
            options={options(offers)}
            value={offerId}
            onChange={({ target }) => setOffer(target.value)}
          />
        </div>
        <p>
          <Button type="submit" busy={isBusy}>
            {t('batch.take')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
