import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { countMet, type JudgedMustHave } from '../model/must-haves';
import { MustHaveList } from './MustHaveList';

interface MustHavesProps {
  mustHaves: readonly JudgedMustHave[];
  /** Of the offer, which is quoted. */
  language: string | undefined;
}

/** What the need asks for at least, and whether the offer gives it. */
export function MustHaves({ mustHaves, language }: MustHavesProps): ReactElement {
  const t = useText();
  return (
    <section aria-labelledby="must-haves" className="min-w-0">
      <h2 id="must-haves" className="text-base font-bold">
        {t('matching.mustHaves')}
      </h2>
      {mustHaves.length === 0 ? (
        <p className="mt-2 text-sm text-muted">{t('matching.mustHaves.none')}</p>
      ) : (
        <>
          <p className="text-sm text-muted">{t('matching.mustHaves.met', { met: countMet(mustHaves), count: mustHaves.length })}</p>
          <MustHaveList mustHaves={mustHaves} language={language} className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-1" />
        </>
      )}
    </section>
  );
}
