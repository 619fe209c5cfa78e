import { useQuery } from '@apollo/client/react';
import { NeedHelpDocument, type NeedHelpQuery } from '@kongano/graphql/matching';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { LinkButton } from '../../../ui';
import { WaitingPage } from './WaitingPage';

type Help = NeedHelpQuery['needHelp'];
const known = ['sector', 'fields', 'keywords', 'mustHaves', 'trlMin'] as const;

/** What would help a need that nothing answers: whom to ask, where to ask, and what to ask its firm for. */
export function NeedHelp({ needId }: { needId: string }): ReactElement {
  const t = useText();
  const { data, error, refetch } = useQuery(NeedHelpDocument, { variables: { needId }, fetchPolicy: 'cache-and-network' });
  if (!data) return <WaitingPage error={error} isMissing={false} onRetry={() => void refetch().catch(() => undefined)} />;
  const { missing } = data.needHelp;
  const gaps = known.filter((field) => missing.includes(field));
  return (
    <div className="grid gap-5 pb-2 md:grid-cols-3">
      <Part title={t('experts.unanswered.ask')}>
        <Experts help={data.needHelp} />
        <LinkButton size="small" className="mt-2" to={urls.needMatches(needId, { by: 'PERSON' })}>
          {t('experts.unanswered.see')}
        </LinkButton>
      </Part>
      <Part title={t('experts.unanswered.regions')}>
        <Regions help={data.needHelp} />
      </Part>
      {gaps.length > 0 && (
        <Part title={t('experts.unanswered.missing')}>
          <ul className="list-disc ps-5">
            {gaps.map((field) => (
              <li key={field}>{t(`experts.unanswered.missing.${field}`)}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold text-muted">{title}</h3>
      {children}
    </section>
  );
}

function Experts({ help: { experts } }: { help: Help }): ReactElement {
  const t = useText();
  const people = experts.flatMap(({ person, offers }) => (person ? [{ person, offer: offers[0]?.offer }] : []));
  if (people.length === 0) return <p>{t('experts.unanswered.askNone')}</p>;
  return (
    <ul className="grid gap-1">
      {people.map(({ person, offer }) => (
        <li key={person.id}>
          <Link to={urls.person(person.id)} className="inline-flex min-h-11 items-center font-semibold text-accent underline md:min-h-6">
            {person.name}
          </Link>
          {offer && <span className="block text-sm text-muted">{[offer.title, offer.organisation?.name].filter(Boolean).join(' · ')}</span>}
        </li>
      ))}
    </ul>
  );
}

function Regions({ help: { regions, sectorCode } }: { help: Help }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  if (regions.length === 0) return <p>{t('experts.unanswered.regionsNone')}</p>;
  return (
    <ul className="grid gap-1">
      {regions.map(({ regionCode, titleEn, titleSw, offers }) => (
        <li key={regionCode}>
          <Link
            to={urls.offers({ region: regionCode, sector: sectorCode })}
            className="inline-flex min-h-11 items-center text-accent underline md:min-h-6"
          >
            {t('experts.unanswered.region', { region: (language === 'sw' && titleSw) || titleEn, count: offers })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
