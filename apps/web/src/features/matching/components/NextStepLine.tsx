import { dayOf, longestNextStep } from '@kongano/domain';
import type { MatchFullFragment } from '@kongano/graphql/matching';
import { type ReactElement, useState } from 'react';
import { formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Button, DateField, ErrorSummary, StatusDot, showToast, TextField } from '../../../ui';
import { useRun } from '../../postings';

type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

export interface NextStepLineProps {
  match: Pick<MatchFullFragment, 'nextStep' | 'nextStepDue' | 'viewerCan'>;
  onSave: (nextStep: string, due: string) => Answer;
  today?: string;
}

/** What is to be done next and by when, changed in its place. */
export function NextStepLine({ match, onSave, today = dayOf(new Date()) }: NextStepLineProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { nextStep, nextStepDue: due } = match;
  if (isOpen) return <NextStepForm match={match} onSave={onSave} today={today} onClose={() => setOpen(false)} />;
  const when = due ? formatShortDate(due, language) : '';
  const planned = due ? t('matching.stepBy', { due: when }) : t('matching.stepNone');
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="font-semibold">{t('matching.step')}:</span>
      <span>{nextStep ? t('matching.stepLine', { step: nextStep, due: when }) : planned}</span>
      {due && due < today && <StatusDot tone="danger">{t('matching.overdue')}</StatusDot>}
      {match.viewerCan.includes('SET_NEXT_STEP') && (
        <Button size="small" variant="quiet" className="-mx-3" onClick={() => setOpen(true)}>
          {t(nextStep ? 'matching.stepChange' : 'matching.stepSet')}
        </Button>
      )}
    </div>
  );
}

function NextStepForm({ match, onSave, today, onClose }: Required<NextStepLineProps> & { onClose: () => void }): ReactElement {
  const t = useText();
  const { isBusy, problems, attempt, run } = useRun();
  const [nextStep, setNextStep] = useState(match.nextStep ?? '');
  const [due, setDue] = useState(match.nextStepDue ?? '');
  const errorOf = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.message;
  const save = (): Promise<void> =>
    run(
      () => onSave(nextStep.trim(), due || today),
      () => {
        onClose();
        showToast(t('matching.stepSaved'));
      },
    );
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField
          name="nextStep"
          label={t('matching.stepWhat')}
          error={errorOf('nextStep')}
          maxLength={longestNextStep}
          value={nextStep}
          onChange={({ target }) => setNextStep(target.value)}
        />
        <DateField
          name="due"
          label={t('matching.stepDue')}
          error={errorOf('due')}
          min={today}
          value={due}
          onChange={({ target }) => setDue(target.value)}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="small" busy={isBusy}>
          {t('matching.stepSave')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
