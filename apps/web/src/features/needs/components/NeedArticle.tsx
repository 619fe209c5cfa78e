import type { NeedFullFragment } from '@kongano/graphql/needs';
import type { ReactElement, ReactNode } from 'react';
import { formatMoney } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Facts } from '../../../ui';
import { AttachmentList, Prose } from '../../postings';
import { MustHaveTable } from './MustHaveTable';
import { NeedFacts, useGivenFacts } from './NeedFacts';

/** The need itself: the problem first, what would be good enough, what was attached, and the rest. */
export function NeedArticle({ need }: { need: NeedFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const given = useGivenFacts(need);
  return (
    <div className="grid gap-8">
      <Part title={t('needs.part.problem')}>
        <div className="text-lg">
          <Prose text={need.problem} language={need.language} />
        </div>
        {need.costPerYear !== null && (
          <p className="mt-3 font-bold">{t('needs.costsPerYear', { amount: formatMoney(need.costPerYear, language) })}</p>
        )}
      </Part>
      {need.attachments.length > 0 && (
        <Part title={t('needs.part.files')}>
          <AttachmentList attachments={need.attachments} />
        </Part>
      )}
      {need.mustHaves.length > 0 && (
        <Part title={t('needs.part.enough')}>
          <MustHaveTable mustHaves={need.mustHaves} language={need.language} />
        </Part>
      )}
      {given.length > 0 && (
        <Part title={t('needs.part.gives')}>
          <Facts facts={given} />
        </Part>
      )}
      <Part title={t('needs.part.details')}>
        <NeedFacts need={need} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section>
      <h2 className="mb-2 text-lg font-bold">{title}</h2>
      {children}
    </section>
  );
}
