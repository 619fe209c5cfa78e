import type { OfferFullFragment } from '@kongano/graphql/offers';
import type { ReactElement } from 'react';
import { formatDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { Facts } from '../../../ui';
import { Prose } from '../../postings';
import { SdgList, termTitle } from '../../vocabulary';

/** How the institution would work with a firm, and when. */
export function TogetherFacts({ offer }: { offer: OfferFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { availableFrom, availableTo, capacityProjects } = offer;
  const available = [
    availableFrom && t('offers.fact.from', { date: formatDate(availableFrom, language) }),
    availableTo && t('offers.fact.until', { date: formatDate(availableTo, language) }),
    capacityProjects !== null && t('offers.fact.capacity', { count: capacityProjects }),
  ];
  return (
    <Facts
      facts={[
        {
          label: t('postings.field.partnership'),
          value: offer.partnershipTypes.map((type) => t(`postings.partnership.${type}`)).join(', '),
        },
        { label: t('postings.field.partner'), value: offer.partnerSought.map((one) => t(`postings.partner.${one}`)).join(', ') },
        {
          label: t('offers.form.partnerRole'),
          value: offer.partnerRole && <Prose text={offer.partnerRole} language={offer.language} />,
        },
        { label: t('offers.fact.available'), value: available.filter(Boolean).join(', ') },
      ]}
    />
  );
}

/** How far it is, whose rights it is, and what it is about. */
export function OfferFacts({ offer }: { offer: OfferFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const stage = [offer.stage && t(`offers.stage.${offer.stage}`), offer.trl !== null && t('postings.trl', { level: offer.trl })];
  return (
    <Facts
      facts={[
        { label: t('postings.field.readiness'), value: stage.filter(Boolean).join(', ') },
        { label: t('offers.form.ipStatus'), value: offer.ipStatus && t(`offers.ip.${offer.ipStatus}`) },
        { label: t('offers.form.ipNotes'), value: offer.ipNotes && <Prose text={offer.ipNotes} language={offer.language} /> },
        { label: t('postings.field.researchField'), value: offer.fields.map((field) => termTitle(field, language)).join(', ') },
        { label: t('offers.form.sectors'), value: offer.sectors.map((sector) => termTitle(sector, language)).join(', ') },
        { label: t('postings.field.keywords'), value: offer.keywords.join(', ') },
        { label: t('postings.field.goals'), value: offer.sdgs.length > 0 ? <SdgList goals={offer.sdgs} /> : null },
        { label: t('postings.field.language'), value: t(`postings.language.${offer.language}`) },
      ]}
    />
  );
}
