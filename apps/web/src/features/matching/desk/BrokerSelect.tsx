import { useQuery } from '@apollo/client/react';
import { MatchBrokersDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Select } from '../../../ui';

interface BrokerSelectProps {
  value: string;
  onChange: (id: string) => void;
}

/** One broker's cases, or everybody's. */
export function BrokerSelect({ value, onChange }: BrokerSelectProps): ReactElement {
  const t = useText();
  const { data } = useQuery(MatchBrokersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Select
      id="broker"
      label={t('desk.owner')}
      empty={t('desk.cases.everybody')}
      options={data?.matchBrokers.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
