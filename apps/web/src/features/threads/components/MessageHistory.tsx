import { type ReactElement, useEffect, useState } from 'react';
import { type Fault, faultOf } from '../../../lib/faults';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { ErrorState, Markdown, Skeleton } from '../../../ui';
import type { MessageVersion } from './acts';

/** What a message said before it was changed, oldest first. */
export function MessageHistory({ load }: { load: () => Promise<readonly MessageVersion[]> }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const [versions, setVersions] = useState<readonly MessageVersion[]>();
  const [fault, setFault] = useState<Fault>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and again when the person tries again.
  useEffect(() => {
    let isHere = true;
    load().then(
      (found) => isHere && setVersions(found),
      (error: unknown) => isHere && setFault(faultOf(error)),
    );
    return () => {
      isHere = false;
    };
  }, [tries]);
  const retry = (): void => {
    setFault(undefined);
    setTries(tries + 1);
  };
  if (fault) return <ErrorState message={fault.message} id={fault.id} onRetry={retry} />;
  if (!versions) return <Skeleton lines={1} />;
  return (
    <ol aria-label={t('threads.history')} className="mt-1 grid max-w-[min(42rem,92%)] gap-2 border-s-2 border-line ps-3 text-sm text-muted">
      {versions.map(({ id, body, writtenAt }) => (
        <li key={id}>
          <time dateTime={writtenAt} className="tabular-nums">
            {formatDateTime(writtenAt, language)}
          </time>
          <Markdown text={body} />
        </li>
      ))}
    </ol>
  );
}
