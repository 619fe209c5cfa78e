import { useQuery } from '@apollo/client/react';
import { type NeedReadingLineFragment, NeedReadingsDocument } from '@kongano/graphql/readings';
import { type ReactElement, useState } from 'react';
import { type Language, type Text, useLanguage, useText } from '../../../lib/i18n';
import { Button, Card, Timeline } from '../../../ui';
import { termTitle } from '../../vocabulary';

const few = 5;
const many = 100;

/** Who opened a need that is not for everybody, for its own people and staff. */
export function NeedReaders({ needId }: { needId: string }): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  const [first, setFirst] = useState(few);
  const { data, previousData } = useQuery(NeedReadingsDocument, { variables: { id: needId, first }, fetchPolicy: 'cache-and-network' });
  const need = (data ?? previousData)?.need;
  if (!need || need.visibility === 'PUBLIC') return null;
  const { edges, pageInfo } = need.readings;
  return (
    <Card title={t('readings.title')}>
      <p className="mb-3 text-sm text-muted">{t('readings.intro')}</p>
      {edges.length === 0 ? (
        <p>{t('readings.none')}</p>
      ) : (
        <Timeline items={edges.map(({ node }) => ({ id: node.id, at: node.at, text: sentenceOf(node, t, language) }))} />
      )}
      {pageInfo.hasNextPage && first < many && (
        <div className="mt-3">
          <Button onClick={() => setFirst(many)}>{t('readings.more')}</Button>
        </div>
      )}
    </Card>
  );
}

function sentenceOf(reading: NeedReadingLineFragment, t: Text, language: Language): string {
  const what = t(`readings.kind.${reading.kind}`, { name: reading.fileName ?? t('readings.fileGone') });
  return `${readerOf(reading, t, language)} ${what}`;
}

/** By name and organisation where they are known, else by role and region. */
function readerOf({ person, organisation, role, region }: NeedReadingLineFragment, t: Text, language: Language): string {
  const name = person?.name ?? t(`readings.role.${role}`);
  const place = person ? organisation?.name : region && termTitle(region, language);
  return place ? t('readings.known', { name, place }) : name;
}
