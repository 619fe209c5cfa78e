import type { MatchFullFragment } from '@kongano/graphql/matching';
import Search from 'lucide-react/icons/search';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Card, LinkButton } from '../../../ui';
import { MatchRow, type OtherSide } from './MatchRow';

interface MatchesCardProps {
  title: string;
  matches: readonly { match: MatchFullFragment; other: OtherSide | null }[];
  /** Where those who may match look for more. */
  findAt: string | undefined;
  empty: string;
}

/** The matches of a need or an offer that the viewer may see. */
export function MatchesCard({ title, matches, findAt, empty }: MatchesCardProps): ReactElement {
  const t = useText();
  return (
    <Card title={title}>
      {matches.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <ul className="-my-3 divide-y divide-line">
          {matches.map(({ match, other }) => (
            <MatchRow key={match.id} match={match} other={other} />
          ))}
        </ul>
      )}
      {findAt && (
        <p className="mt-4">
          <LinkButton to={findAt} icon={Search}>
            {t('matching.find')}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
