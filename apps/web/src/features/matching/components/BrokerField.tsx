import { useQuery } from '@apollo/client/react';
import { MatchBrokersDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Select } from '../../../ui';

interface BrokerFieldProps {
  error: string | undefined;
  value: string;
  onChange: (id: string) => void;
}

/** Whose case it is to be, with how much they have in hand. */
export function BrokerField({ error, value, onChange }: BrokerFieldProps): ReactElement {
  const t = useText();
  const { data } = useQuery(MatchBrokersDocument, { fetchPolicy: 'cache-and-network' });
  const options = (data?.matchBrokers ?? []).map(({ id, name, openMatches, overdueMatches }) => ({
    value: id,
    label: t('matching.stepForm.brokerLoad', { name, open: openMatches, overdue: overdueMatches }),
  }));
  return (
    <Select
      name="brokerId"
      label={t('matching.stepForm.broker')}
      error={error}
      options={options}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
