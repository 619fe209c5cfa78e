import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { ErrorState, Skeleton, StatusDot } from '../../../ui';
import { numberWord, pageOf, stateWord, titleWord } from './case-words';
import type { DeskCase } from './desk-case';

interface PreviewFrameProps {
  selected: DeskCase;
  error: Error | undefined;
  onRetry: () => void;
  /** Null while it is on its way. */
  actions: ReactNode | null;
  children: ReactNode;
}

/** Head, actions, and what there is to know before one acts. */
export function PreviewFrame({ selected, error, onRetry, actions, children }: PreviewFrameProps): ReactElement {
  const t = useText();
  const { text, tone } = stateWord(selected, t);
  const isWaiting = actions === null;
  return (
    <section aria-label={titleWord(selected, t)} className="grid gap-4">
      <header>
        <p className="flex flex-wrap justify-between gap-x-4 text-sm text-muted">
          <span>{numberWord(selected, t)}</span>
          <StatusDot tone={tone}>{text}</StatusDot>
        </p>
        <h2 className="mt-1 text-lg font-bold">{titleWord(selected, t)}</h2>
        <Link to={pageOf(selected)} className="inline-flex min-h-11 items-center text-accent underline md:min-h-8">
          {t('desk.open')}
        </Link>
      </header>
      {isWaiting && error && <ErrorState message={faultOf(error).message} id={faultOf(error).id} onRetry={onRetry} />}
      {isWaiting && !error && <Skeleton lines={6} />}
      {!isWaiting && actions}
      {!isWaiting && (
        <div className="grid gap-4 [&_dl]:grid-cols-[6.5rem_minmax(0,1fr)] [&_dl]:gap-x-3 [&_figure_ul]:grid-cols-1">{children}</div>
      )}
    </section>
  );
}

/** A paragraph under its name; nothing when there is none. */
export function PreviewText({ label, text, language }: { label: string; text: string | null; language?: string }): ReactElement | null {
  return text ? (
    <div>
      <h3 className="text-sm text-muted">{label}</h3>
      <p lang={language} className="whitespace-pre-line">
        {text}
      </p>
    </div>
  ) : null;
}
