import type { NeedFullFragment } from '@kongano/graphql/needs';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDate, formatMoney } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { type Fact, Facts } from '../../../ui';
import { Prose } from '../../postings';
import { SdgList, termTitle } from '../../vocabulary';

/** What the firm gives toward a solution; null when it has not said. */
export function useGivenFacts(need: NeedFullFragment): Fact[] {
  const t = useText();
  const { language } = useLanguage();
  const money = (amount: number | null): string => (amount === null ? '' : formatMoney(amount, language));
  const budget = [money(need.budgetMin), money(need.budgetMax)].filter(Boolean).join(' – ');
  return said([
    { label: t('needs.fact.budget'), value: budget },
    { label: t('needs.fact.ownContribution'), value: money(need.ownContribution) },
    { label: t('needs.fact.gives'), value: need.gives && <Prose text={need.gives} language={need.language} /> },
  ]);
}

const said = (facts: Fact[]): Fact[] => facts.filter(({ value }) => value !== null && value !== '' && value !== undefined);

/** The rest of what is known of a need: background, wishes, limits, subject, partner. */
export function NeedFacts({ need }: { need: NeedFullFragment }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const prose = (text: string | null): ReactNode => text && <Prose text={text} language={need.language} />;
  const trl = need.trlMin ?? need.trlMax;
  return (
    <Facts
      facts={[
        { label: t('needs.fact.background'), value: prose(need.background) },
        { label: t('needs.fact.tried'), value: prose(need.tried) },
        { label: t('needs.fact.niceToHaves'), value: prose(need.niceToHaves) },
        { label: t('needs.fact.wantedSolutions'), value: prose(need.wantedSolutions) },
        { label: t('needs.fact.unwantedSolutions'), value: prose(need.unwantedSolutions) },
        { label: t('needs.fact.quantity'), value: need.quantity },
        { label: t('needs.fact.constraints'), value: prose(need.constraints) },
        {
          label: t('postings.field.readiness'),
          value: trl !== null && t('postings.trlRange', { min: need.trlMin ?? 1, max: need.trlMax ?? 9 }),
        },
        {
          label: t('postings.field.partnership'),
          value: need.partnershipTypes.map((type) => t(`postings.partnership.${type}`)).join(', '),
        },
        { label: t('postings.field.partner'), value: need.partnerSought.map((one) => t(`postings.partner.${one}`)).join(', ') },
        { label: t('postings.field.deadline'), value: need.interestDeadline && formatDate(need.interestDeadline, language) },
        { label: t('postings.field.sector'), value: need.sector && termTitle(need.sector, language) },
        { label: t('postings.field.researchField'), value: need.fields.map((field) => termTitle(field, language)).join(', ') },
        { label: t('postings.field.keywords'), value: need.keywords.join(', ') },
        { label: t('postings.field.cluster'), value: need.cluster && <ClusterLink cluster={need.cluster} /> },
        { label: t('needs.form.valueChainStep'), value: need.valueChainStep },
        { label: t('postings.field.goals'), value: need.sdgs.length > 0 && <SdgList goals={need.sdgs} /> },
        { label: t('postings.field.language'), value: t(`postings.language.${need.language}`) },
      ].map(({ label, value }) => ({ label, value: value === false ? null : value }))}
    />
  );
}

function ClusterLink({ cluster }: { cluster: NonNullable<NeedFullFragment['cluster']> }): ReactElement {
  const { language } = useLanguage();
  return (
    <Link to={urls.cluster(cluster.slug)} className="text-accent underline">
      {language === 'sw' ? cluster.nameSw : cluster.nameEn}
    </Link>
  );
}
