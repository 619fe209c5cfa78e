import type { ReactElement } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Banner } from '../../../ui';
import type { MatchDetails } from '../model/types';

type Noticed = Pick<MatchDetails, 'openConflicts' | 'waivedConflicts' | 'conflictWaivedAt' | 'conflictWaivedBy' | 'conflictWaiver'>;

/** What ties the two sides to each other, and why that was no hindrance; the sides themselves read only that it was waived. */
export function ConflictNotice({ match, isStaff }: { match: Noticed; isStaff: boolean }): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  const { openConflicts, waivedConflicts, conflictWaivedAt, conflictWaivedBy, conflictWaiver } = match;
  const day = conflictWaivedAt ? formatDate(conflictWaivedAt, language) : '';
  if (openConflicts.length > 0)
    return (
      <div className="mb-6">
        <Banner tone="attention" title={t('matching.conflict.open')}>
          <ul className="my-1 list-disc ps-5">
            {openConflicts.map((kind) => (
              <li key={kind}>{t(`matching.conflict.${kind}`)}</li>
            ))}
          </ul>
          <p>{t('matching.conflict.next')}</p>
        </Banner>
      </div>
    );
  if (!conflictWaivedAt) return null;
  return (
    <div className="mb-6">
      {isStaff ? (
        <Banner title={t('matching.conflict.waived', { name: conflictWaivedBy?.name ?? '–', day })}>
          {waivedConflicts.map((kind) => (
            <p key={kind}>{t(`matching.conflict.${kind}`)}</p>
          ))}
          <p className="mt-1 whitespace-pre-line text-muted">{conflictWaiver}</p>
        </Banner>
      ) : (
        <Banner>{t('matching.conflict.waivedSides', { day })}</Banner>
      )}
    </div>
  );
}
