import { useQuery } from '@apollo/client/react';
import { NeedTriageDocument, type NeedTriageQuery } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Card } from '../../../ui';

type Way = NeedTriageQuery['needTriage'][number];

/** Ways in which a need may be helped, each with why. Nothing at all where that cannot be told now: nobody waits for it. */
export function NeedWays({ needId }: { needId: string }): ReactElement | null {
  const t = useText();
  const { data } = useQuery(NeedTriageDocument, { variables: { needId } });
  if (!data || data.needTriage.length === 0) return null;
  return (
    <Card title={t('triage.title')}>
      <p className="mb-3 text-sm text-muted">{t('triage.intro')}</p>
      <ol className="grid gap-3">
        {data.needTriage.map((way, index) => (
          <WayItem key={way.route} way={way} isFirst={index === 0} />
        ))}
      </ol>
    </Card>
  );
}

function WayItem({ way, isFirst }: { way: Way; isFirst: boolean }): ReactElement {
  const t = useText();
  return (
    <li className={isFirst ? 'border-s-3 border-accent ps-3' : 'border-s-3 border-line ps-3'}>
      <h3 className="font-semibold">{t(`triage.route.${way.route}`)}</h3>
      {way.grounds.map((ground) => (
        <p key={ground} className="text-sm text-muted">
          {t(`triage.ground.${ground}`)}
        </p>
      ))}
      {way.offer && (
        <Link to={urls.offer(way.offer.id)} lang={way.offer.language} className="text-accent underline">
          {way.offer.title}
        </Link>
      )}
    </li>
  );
}
