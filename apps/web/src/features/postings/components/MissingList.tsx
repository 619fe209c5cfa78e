import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button } from '../../../ui';

export interface MissingLine {
  field: string;
  message: string;
}

export interface MissingListProps {
  missing: readonly MissingLine[];
  onGo: (field: string) => void;
}

/** Everything that stands between the words and the broker, each with the way to it. */
export function MissingList({ missing, onGo }: MissingListProps): ReactElement {
  const t = useText();
  if (missing.length === 0) return <Banner tone="success">{t('postings.missing.none')}</Banner>;
  return (
    <Banner tone="attention" title={t('postings.missing.title', { count: missing.length })}>
      <ul>
        {missing.map(({ field, message }) => (
          <li key={field}>
            <Button variant="quiet" className="-ms-4 justify-start text-start" onClick={() => onGo(field)}>
              {message}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
