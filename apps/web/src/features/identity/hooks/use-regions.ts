import { useQuery } from '@apollo/client/react';
import { IdentityRegionsDocument } from '@kongano/graphql/identity';
import { useLanguage } from '../../../lib/i18n';
import type { SelectOption } from '../../../ui';
import { titleIn } from '../organisation-words';

/** The regions as options, by name in the language that is on. */
export function useRegionOptions(): readonly SelectOption[] {
  const { language } = useLanguage();
  const { data } = useQuery(IdentityRegionsDocument);
  const regions = data?.terms.edges.map(({ node }) => ({ value: node.code, label: titleIn(language, node) })) ?? [];
  return regions.sort((one, other) => one.label.localeCompare(other.label, language));
}
