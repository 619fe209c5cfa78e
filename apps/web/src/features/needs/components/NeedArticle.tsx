import type { NeedFullFragment } from '@kongano/graphql/needs';
import type { ReactElement } from 'react';
import { formatMoney } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Facts } from '../../../ui';
import { ArticlePart, AttachmentList, Prose } from '../../postings';
import { MustHaveTable } from './MustHaveTable';
import { NeedFacts, useGivenFacts } from './NeedFacts';

/** The need itself: the problem first, what would be good enough, what was attached, and the rest. */
export function NeedArticle({ need }: { need: NeedFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const given = useGivenFacts(need);
  return (
    <div className="grid gap-8">
      <ArticlePart title={t('needs.part.problem')}>
        <div className="text-lg">
          {need.problem === null && need.visibility === 'ANONYMOUS' ? (
            <p className="text-muted">{t('postings.withheld')}</p>
          ) : (
            <Prose text={need.problem} language={need.language} />
          )}
        </div>
        {need.costPerYear !== null && (
          <p className="mt-3 font-bold">{t('needs.costsPerYear', { amount: formatMoney(need.costPerYear, language) })}</p>
        )}
      </ArticlePart>
      {need.attachments.length > 0 && (
        <ArticlePart title={t('needs.part.files')}>
          <AttachmentList attachments={need.attachments} />
        </ArticlePart>
      )}
      {need.mustHaves.length > 0 && (
        <ArticlePart title={t('needs.part.enough')}>
          <MustHaveTable mustHaves={need.mustHaves} language={need.language} />
        </ArticlePart>
      )}
      {given.length > 0 && (
        <ArticlePart title={t('needs.part.gives')}>
          <Facts facts={given} />
        </ArticlePart>
      )}
      <ArticlePart title={t('needs.part.details')}>
        <NeedFacts need={need} />
      </ArticlePart>
    </div>
  );
}
