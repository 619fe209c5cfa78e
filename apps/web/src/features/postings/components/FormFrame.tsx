import type { ReactElement, ReactNode } from 'react';
import type { SaveStatus } from '../../../lib/autosaver';
import { useText } from '../../../lib/i18n';
import { Button, SaveState, Steps } from '../../../ui';

export interface FormStep {
  id: string;
  label: string;
  /** Asked at the top of the step. */
  question: string;
}

export interface FormFrameProps {
  steps: readonly FormStep[];
  current: number;
  done: readonly string[];
  onStep: (index: number) => void;
  status: SaveStatus;
  savedAt: Date | undefined;
  /** The last step's own button. */
  finish: ReactNode;
  children: ReactNode;
}

/** One step of a form in steps: where one is, what is asked, whether it is saved, and the way on. */
export function FormFrame({ steps, current, done, onStep, status, savedAt, finish, children }: FormFrameProps): ReactElement {
  const t = useText();
  const step = steps[current];
  const isLast = current === steps.length - 1;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLast) onStep(current + 1);
      }}
    >
      <Steps steps={steps} current={step?.id ?? ''} done={done} onStep={(id) => onStep(steps.findIndex((one) => one.id === id))} />
      <div className="mt-6 mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="step" tabIndex={-1} className="text-xl font-bold outline-none">
          {step?.question}
        </h2>
        <SaveState status={status} at={savedAt} />
      </div>
      <div className="grid gap-6">{children}</div>
      <div className="mt-8 flex flex-wrap gap-3">
        {isLast ? (
          finish
        ) : (
          <Button type="submit" variant="primary">
            {t('postings.next')}
          </Button>
        )}
        {current > 0 && <Button onClick={() => onStep(current - 1)}>{t('postings.back')}</Button>}
      </div>
    </form>
  );
}
