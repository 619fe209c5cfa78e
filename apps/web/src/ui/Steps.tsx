import Check from 'lucide-react/icons/check';
import type { ReactElement } from 'react';
import { classNames } from '../lib/class-names';
import { useText } from '../lib/i18n';

export interface StepsProps {
  steps: readonly { id: string; label: string }[];
  current: string;
  /** Given, steps that were reached are buttons to go back to. */
  onStep?: (id: string) => void;
  /** Ids of the steps that are complete. */
  done?: readonly string[];
}

/** Where one is in a form: one line on phones, all the steps where there is room. */
export function Steps({ steps, current, onStep, done = [] }: StepsProps): ReactElement {
  const t = useText();
  const index = Math.max(
    0,
    steps.findIndex((step) => step.id === current),
  );
  const percent = ((index + 1) / steps.length) * 100;
  return (
    <nav aria-label={t('ui.step', { current: index + 1, total: steps.length })}>
      <p className="text-sm text-muted md:hidden">
        {t('ui.step', { current: index + 1, total: steps.length })} · <strong className="text-ink">{steps[index]?.label}</strong>
      </p>
      <div className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-line md:hidden">
        <div className="h-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
      </div>
      <ol className="hidden gap-1 md:flex">
        {steps.map((step, place) => (
          <Step
            key={step.id}
            label={step.label}
            place={place + 1}
            isCurrent={step.id === current}
            isDone={done.includes(step.id)}
            onGo={onStep && (done.includes(step.id) || place < index) ? () => onStep(step.id) : undefined}
          />
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  label: string;
  place: number;
  isCurrent: boolean;
  isDone: boolean;
  onGo: (() => void) | undefined;
}

function Step({ label, place, isCurrent, isDone, onGo }: StepProps): ReactElement {
  const t = useText();
  const mark = (
    <>
      <span
        className={classNames(
          'flex size-6 shrink-0 items-center justify-center rounded-full border text-sm tabular-nums',
          isCurrent || isDone ? 'border-accent bg-accent text-on-accent' : 'border-line-strong text-muted',
        )}
      >
        {isDone ? <Check size={14} aria-hidden /> : place}
      </span>
      <span className={isCurrent ? 'font-semibold' : 'text-muted'}>{label}</span>
      {isDone && <span className="sr-only">({t('ui.stepDone')})</span>}
    </>
  );
  const classes = 'flex min-h-11 w-full items-center gap-2 pt-2 text-start';
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      className={classNames('flex-1 border-t-4', isCurrent || isDone ? 'border-accent' : 'border-line')}
    >
      {onGo ? (
        <button type="button" onClick={onGo} className={`${classes} hover:underline`}>
          {mark}
        </button>
      ) : (
        <span className={classes}>{mark}</span>
      )}
    </li>
  );
}
