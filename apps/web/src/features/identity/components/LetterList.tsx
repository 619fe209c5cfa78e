import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { formatRelative } from '../../../lib/formats';
import { useLanguage } from '../../../lib/i18n';
import type { KeptLetter } from '../letters';

interface LetterListProps {
  letters: readonly KeptLetter[];
  currentId: string | undefined;
  urlOf: (id: string) => string;
}

/** Letters, newest first: to whom, about what, when. */
export function LetterList({ letters, currentId, urlOf }: LetterListProps): ReactElement {
  const { language } = useLanguage();
  return (
    <ul className="divide-y divide-line">
      {letters.map(({ id, subject, recipient, createdAt }) => (
        <li key={id}>
          <Link
            to={urlOf(id)}
            preventScrollReset
            aria-current={id === currentId || undefined}
            className={classNames('block px-4 py-3 hover:bg-sunken focus-visible:-outline-offset-3', id === currentId && 'bg-accent-soft')}
          >
            <span className="block font-semibold">{subject}</span>
            <span className="flex flex-wrap justify-between gap-x-4 text-sm text-muted">
              <span className="[overflow-wrap:anywhere]">{recipient}</span>
              <time dateTime={createdAt}>{formatRelative(createdAt, language)}</time>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
