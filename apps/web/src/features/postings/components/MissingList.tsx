import { type ReactElement, useEffect, useRef } from 'react';
import { useText } from '../../../lib/i18n';
import { Banner, Button } from '../../../ui';
import type { Problem } from '../draft/problem';

export interface MissingListProps {
  missing: readonly Problem[];
  /** Changes with every try to send, which then leads back here. */
  attempt: number;
  onGo: (field: string) => void;
}

/** Everything that stands between the words and the broker, each with the way to it. */
export function MissingList({ missing, attempt, onGo }: MissingListProps): ReactElement {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const isLacking = missing.length > 0;
  useEffect(() => {
    if (attempt > 0 && isLacking) box.current?.focus();
  }, [attempt, isLacking]);
  return (
    <div ref={box} tabIndex={-1} className="max-w-2xl">
      {isLacking ? (
        <Banner tone="attention" title={t('postings.missing.title', { count: missing.length })}>
          <ul>
            {missing.map(({ field, message }) => (
              <li key={`${field}${message}`}>
                {field ? (
                  <Button variant="quiet" className="-ms-4 justify-start text-start" onClick={() => onGo(field)}>
                    {message}
                  </Button>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        </Banner>
      ) : (
        <Banner tone="success">{t('postings.missing.none')}</Banner>
      )}
    </div>
  );
}
