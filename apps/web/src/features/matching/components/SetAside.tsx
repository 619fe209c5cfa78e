import type { DismissalReason } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { Button, showToast } from '../../../ui';
import { useRun } from '../../postings';
import type { Dismissals } from '../hooks/use-dismissals';
import { type DismissedThing, type DismissWords, dismissWords } from '../model/dismiss-words';

/** Something that was set aside, and the way to its page. */
export interface AsideLine {
  id: string;
  title: string;
  to: string;
  reason: DismissalReason;
  note: string | null;
  dismissedBy: { name: string } | null;
}

interface SetAsideProps {
  lines: readonly AsideLine[];
  onRestore: Dismissals['restore'];
  /** What it is, for the words. */
  thing?: DismissedThing;
}

/** What was set aside and why, out of the way, each with the way back. */
export function SetAside({ lines, onRestore, thing = 'posting' }: SetAsideProps): ReactElement | null {
  const t = useText();
  const words = dismissWords(thing, t);
  if (lines.length === 0) return null;
  return (
    <details className="rounded-lg border border-line bg-surface px-4 py-1">
      <summary className="min-h-11 py-2.5 text-accent">{words.aside(lines.length)}</summary>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.id} line={line} words={words} onRestore={() => onRestore(line.id)} />
        ))}
      </ul>
    </details>
  );
}

interface LineProps {
  line: AsideLine;
  words: DismissWords;
  onRestore: () => ReturnType<Dismissals['restore']>;
}

function Line({ line, words, onRestore }: LineProps): ReactElement {
  const { isBusy, problems, run } = useRun();
  const { title, to, reason, note, dismissedBy } = line;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <span className="min-w-0">
        <Link to={to} className="font-semibold hover:underline">
          {title}
        </Link>
        <span className="block text-sm text-muted">
          {note ?? words.reason(reason)}
          {dismissedBy && ` · ${dismissedBy.name}`}
        </span>
        {problems.length > 0 && <span className="block text-danger">{problems.map(({ message }) => message).join(' ')}</span>}
      </span>
      <Button
        variant="quiet"
        busy={isBusy}
        aria-label={words.restoreOf(title)}
        onClick={() => void run(onRestore, () => showToast(words.restored(title)))}
      >
        {words.restore}
      </Button>
    </li>
  );
}
