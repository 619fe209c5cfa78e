import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Checkbox, ErrorSummary, NumberField } from '../../../ui';
import { useRun } from '../../postings';
import { RegionSelect } from '../components/RegionSelect';
import { asSent, type Limits, type TypedLimits } from './limits';

interface BatchFormProps {
  limits: Limits;
  /** Which needs and offers take part is chosen for a new plan alone. */
  hasRegions: boolean;
  action: string;
  onSend: (limits: Limits) => Promise<readonly { code: string; message: string }[]>;
  onDone: () => void;
}

/** What a plan has to keep. */
export function BatchForm({ limits: first, hasRegions, action, onSend, onDone }: BatchFormProps): ReactElement {
  const t = useText();
  const { isBusy, problems, attempt, run } = useRun();
  const [limits, setLimits] = useState<TypedLimits>(first);
  const set = (change: Partial<TypedLimits>): void => setLimits((before) => ({ ...before, ...change }));
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => onSend(asSent(limits)), onDone);
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {hasRegions && (
        <div className="grid gap-4 sm:grid-cols-2">
          <RegionSelect
            id="needRegion"
            label={t('batch.needRegion')}
            value={limits.needRegion ?? ''}
            onChange={(code) => set({ needRegion: code || null })}
          />
          <RegionSelect
            id="offerRegion"
            label={t('batch.offerRegion')}
            value={limits.offerRegion ?? ''}
            onChange={(code) => set({ offerRegion: code || null })}
          />
        </div>
      )}
      <div className="grid gap-4 sm:grid-cols-3">
        <NumberField
          name="fewestPerNeed"
          label={t('batch.fewestPerNeed')}
          value={limits.fewestPerNeed}
          onNumber={(value) => set({ fewestPerNeed: value })}
        />
        <NumberField
          name="mostPerNeed"
          label={t('batch.mostPerNeed')}
          value={limits.mostPerNeed}
          onNumber={(value) => set({ mostPerNeed: value })}
        />
        <NumberField
          name="mostPerPerson"
          label={t('batch.mostPerPerson')}
          value={limits.mostPerPerson}
          onNumber={(value) => set({ mostPerPerson: value })}
        />
        <NumberField
          name="mostPerOrganisation"
          optional
          label={t('batch.mostPerOrganisation')}
          value={limits.mostPerOrganisation}
          onNumber={(value) => set({ mostPerOrganisation: value })}
        />
        <NumberField
          name="mostPerRegion"
          optional
          label={t('batch.mostPerRegion')}
          value={limits.mostPerRegion}
          onNumber={(value) => set({ mostPerRegion: value })}
        />
      </div>
      <div>
        <Checkbox
          name="isFair"
          label={t('batch.isFair')}
          detail={t('batch.isFairHelp')}
          checked={limits.isFair ?? false}
          onChange={({ target }) => set({ isFair: target.checked })}
        />
        <Checkbox
          name="onlyGood"
          label={t('batch.onlyGood')}
          checked={limits.onlyGood ?? false}
          onChange={({ target }) => set({ onlyGood: target.checked })}
        />
        <p className="text-sm text-muted">{t('batch.conflicts')}</p>
      </div>
      <p>
        <Button type="submit" variant={hasRegions ? 'primary' : 'secondary'} busy={isBusy}>
          {action}
        </Button>
      </p>
    </form>
  );
}
