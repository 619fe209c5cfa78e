import type { OfferFullFragment } from '@kongano/graphql/offers';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { ArticlePart, AttachmentList, Prose } from '../../postings';
import { EvidenceList } from './EvidenceList';
import { OfferFacts, TogetherFacts } from './OfferFacts';
import { PeopleList } from './PeopleList';

/** The offer itself: what a firm gets from it first, then what shows that it works, and the rest. */
export function OfferArticle({ offer }: { offer: OfferFullFragment }): ReactElement {
  const t = useText();
  const { language } = offer;
  return (
    <div className="grid gap-8">
      <ArticlePart title={t('offers.part.description')}>
        <div className="mb-3 text-lg">
          <Prose text={offer.summary} language={language} />
        </div>
        {offer.description !== offer.summary && <Prose text={offer.description} language={language} />}
      </ArticlePart>
      {offer.advantages && (
        <ArticlePart title={t('offers.part.advantages')}>
          <Prose text={offer.advantages} language={language} />
        </ArticlePart>
      )}
      {offer.evidence.length > 0 && (
        <ArticlePart title={t('offers.part.evidence')}>
          <EvidenceList evidence={offer.evidence} language={language} />
        </ArticlePart>
      )}
      {offer.attachments.length > 0 && (
        <ArticlePart title={t('offers.part.files')}>
          <AttachmentList attachments={offer.attachments} />
        </ArticlePart>
      )}
      <ArticlePart title={t('offers.part.together')}>
        <TogetherFacts offer={offer} />
      </ArticlePart>
      {offer.people.length > 0 && (
        <ArticlePart title={t('offers.part.people')}>
          <PeopleList people={offer.people} />
        </ArticlePart>
      )}
      <ArticlePart title={t('offers.part.details')}>
        <OfferFacts offer={offer} />
      </ArticlePart>
    </div>
  );
}
