import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Button, showToast } from '../../../ui';
import { useRun } from '../../postings';
import type { Dismissals, Dismissed } from '../hooks/use-dismissals';

interface SetAsideProps {
  dismissals: Dismissals;
  /** Which side of the pairs was suggested. */
  suggested: 'need' | 'offer';
}

/** What was set aside and why, out of the way, each with the way back. */
export function SetAside({ dismissals, suggested }: SetAsideProps): ReactElement | null {
  const t = useText();
  const { dismissed } = dismissals;
  const lines = dismissed.flatMap((one) => {
    const posting = one[suggested];
    return posting ? [{ ...one, id: posting.id, title: posting.title, to: urls[suggested](posting.id) }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <details className="rounded-lg border border-line bg-surface px-4 py-1">
      <summary className="min-h-11 py-2.5 text-accent">{t('matching.setAside', { count: lines.length })}</summary>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.id} line={line} onRestore={() => dismissals.restore(line.id)} />
        ))}
      </ul>
    </details>
  );
}

interface LineProps {
  line: Dismissed & { id: string; title: string; to: string };
  onRestore: () => ReturnType<Dismissals['restore']>;
}

function Line({ line, onRestore }: LineProps): ReactElement {
  const t = useText();
  const { isBusy, problems, run } = useRun();
  const { title, to, reason, note, dismissedBy } = line;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <span className="min-w-0">
        <Link to={to} className="font-semibold hover:underline">
          {title}
        </Link>
        <span className="block text-sm text-muted">
          {note ?? t(`matching.dismissalReason.${reason}`)}
          {dismissedBy && ` · ${dismissedBy.name}`}
        </span>
        {problems.length > 0 && <span className="block text-danger">{problems.map(({ message }) => message).join(' ')}</span>}
      </span>
      <Button
        variant="quiet"
        busy={isBusy}
        aria-label={t('matching.restoreOf', { title })}
        onClick={() => void run(onRestore, () => showToast(t('matching.restored', { title })))}
      >
        {t('matching.restore')}
      </Button>
    </li>
  );
}
