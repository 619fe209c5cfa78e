import { type ReactElement, useState } from 'react';
import { type Text, useText } from '../../../lib/i18n';
import { Banner, Button, Checkbox, showToast } from '../../../ui';
import { useRun } from '../../postings';
import { StepForm } from '../components/StepForm';
import type { MatchActs } from '../hooks/use-match-acts';
import type { StepInput } from '../model/steps';
import type { MatchCase } from './desk-case';
import type { Picked } from './use-picked';

const bulkActions = ['HAND_OVER', 'REMIND', 'PARK'] as const;
type Problem = Awaited<ReturnType<MatchActs['take']>>[number];
type BulkAction = (typeof bulkActions)[number];

interface BulkBarProps {
  picked: Picked;
  onTake: MatchActs['take'];
  onDone: () => void;
}

/** Hands over, reminds or parks every chosen match, one after the other; what could not be done is said of each. */
export function BulkBar({ picked, onTake, onDone }: BulkBarProps): ReactElement | null {
  const t = useText();
  const [open, setOpen] = useState<BulkAction>();
  const { isBusy, problems, attempt, run, clear } = useRun();
  const fitting = (action: BulkAction): MatchCase[] => picked.cases.filter(({ viewerCan }) => viewerCan.includes(action));
  const close = (): void => {
    clear();
    setOpen(undefined);
  };
  const send = (input: StepInput, cases: readonly MatchCase[]): Promise<void> =>
    run(
      async () => {
        const { faults, failed } = await takeAll(onTake, input, cases);
        picked.keep(failed);
        if (failed.length < cases.length) onDone();
        return faults;
      },
      () => {
        close();
        showToast(t('desk.pick.bulkDone', { count: cases.length }));
      },
    );
  if (picked.cases.length === 0) return picked.canAll ? <ChooseAll picked={picked} t={t} /> : null;
  const left = open ? picked.cases.length - fitting(open).length : 0;
  return (
    <section aria-label={t('desk.pick.bulk')} className="grid gap-3 border-b border-line bg-sunken p-3">
      <div className="flex flex-wrap items-center gap-2">
        <Checkbox name="choose-all" label={t('desk.pick.chooseAll')} checked={picked.areAll} onChange={picked.toggleAll} />
        <span className="font-semibold">{t('desk.pick.chosen', { count: picked.cases.length })}</span>
        {bulkActions.map((action) => (
          <Button key={action} size="small" disabled={fitting(action).length === 0} onClick={() => setOpen(action)}>
            {t(`matching.act.${action}`)}
          </Button>
        ))}
        <Button size="small" variant="quiet" onClick={() => picked.keep([])}>
          {t('desk.pick.bulkNone')}
        </Button>
      </div>
      {left > 0 && <Banner tone="attention">{t('desk.pick.bulkCannot', { count: left })}</Banner>}
      {open && (
        <StepForm
          key={open}
          action={open}
          sides={[]}
          ownSides={[]}
          {...{ problems, attempt, isBusy }}
          onSend={(input) => void send(input, fitting(open))}
          onCancel={close}
        />
      )}
    </section>
  );
}

function ChooseAll({ picked, t }: { picked: Picked; t: Text }): ReactElement {
  return (
    <div className="border-b border-line px-3 text-sm">
      <Checkbox name="choose-all" label={t('desk.pick.chooseAll')} checked={picked.areAll} onChange={picked.toggleAll} />
    </div>
  );
}

interface Taken {
  readonly faults: readonly Problem[];
  readonly failed: readonly MatchCase[];
}

/** What is wrong with the form itself is said once, and stops: it would be wrong of every case. */
async function takeAll(take: MatchActs['take'], input: StepInput, cases: readonly MatchCase[]): Promise<Taken> {
  const faults: Problem[] = [];
  const failed: MatchCase[] = [];
  for (const [at, one] of cases.entries()) {
    const [first] = await take(one, input);
    if (!first) continue;
    if (first.field) return { faults: [first], failed: [...failed, ...cases.slice(at)] };
    faults.push({ ...first, message: `${one.title}: ${first.message}` });
    failed.push(one);
  }
  return { faults, failed };
}
