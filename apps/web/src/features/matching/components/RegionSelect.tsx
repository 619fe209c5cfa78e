import { useQuery } from '@apollo/client/react';
import { MatchRegionsDocument } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import { Select } from '../../../ui';
import { termTitle } from '../../vocabulary';

interface RegionSelectProps {
  value: string;
  label?: string;
  /** Of its own where a page has two. */
  id?: string;
  onChange: (regionCode: string) => void;
}

/** One region, or all of them. */
export function RegionSelect({ value, label, id = 'region', onChange }: RegionSelectProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { data } = useQuery(MatchRegionsDocument);
  const options = data?.terms.edges.map(({ node }) => ({ value: node.code, label: termTitle(node, language) })) ?? [];
  return (
    <Select
      id={id}
      label={label ?? t('desk.region')}
      empty={t('experts.unanswered.everywhere')}
      options={options.sort((one, other) => one.label.localeCompare(other.label, language))}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
