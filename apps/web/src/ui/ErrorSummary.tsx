import { type ReactElement, useEffect, useRef } from 'react';
import type { FormProblem } from '../lib/forms';
import { useText } from '../lib/i18n';

export interface ErrorSummaryProps {
  problems: readonly FormProblem[];
  /** Changes with every try to send, so that a second try moves the focus again. */
  attempt?: number;
}

/** All that is wrong, at the top of the form, focused when it appears; each line leads to its field. */
export function ErrorSummary({ problems, attempt = 0 }: ErrorSummaryProps): ReactElement | null {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const hasProblems = problems.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt with the same problems must take the focus again
  useEffect(() => {
    if (hasProblems) box.current?.focus();
  }, [hasProblems, attempt]);
  if (!hasProblems) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="max-w-2xl rounded-md border-2 border-danger bg-surface p-4">
      <h2 className="text-lg font-bold">{t('ui.errorSummary', { count: problems.length })}</h2>
      <ul className="mt-1">
        {problems.map(({ field, message }) => (
          <li key={`${field}${message}`}>
            {field ? (
              <a
                href={`#${field}`}
                className="inline-block py-1.5 font-semibold text-danger underline"
                onClick={(event) => {
                  event.preventDefault();
                  goToField(field);
                }}
              >
                {message}
              </a>
            ) : (
              <span className="inline-block py-1.5 font-semibold text-danger">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focuses the control and brings its label into view: the control alone at the screen's edge hides what was asked. */
function goToField(field: string): void {
  const control = document.getElementById(field) ?? document.getElementById(`${field}-group`);
  const label = control?.closest('fieldset') ?? document.querySelector(`label[for="${CSS.escape(field)}"]`);
  (label ?? control)?.scrollIntoView?.({ block: 'start' });
  control?.focus({ preventScroll: true });
}
