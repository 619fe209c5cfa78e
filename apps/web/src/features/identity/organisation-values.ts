import type { IdentityOrganisationProfileFragment } from '@kongano/graphql/identity';
import type { OrganisationInput } from '@kongano/graphql/schema-types';
import type { FieldPath } from 'react-hook-form';
import { asKind, asSize } from './organisation-words';

/** What the form of an organisation holds: texts as they are typed. */
export interface OrganisationValues {
  kind: string;
  name: string;
  size: string;
  regionCode: string;
  womenOwned: boolean;
  youthOwned: boolean;
  summaryEn: string;
  summarySw: string;
  website: string;
  rorId: string;
}

export const organisationFields: readonly FieldPath<OrganisationValues>[] = [
  'kind',
  'name',
  'regionCode',
  'size',
  'womenOwned',
  'youthOwned',
  'summaryEn',
  'summarySw',
  'website',
  'rorId',
];

export const emptyOrganisation: OrganisationValues = {
  kind: '',
  name: '',
  size: '',
  regionCode: '',
  womenOwned: false,
  youthOwned: false,
  summaryEn: '',
  summarySw: '',
  website: '',
  rorId: '',
};

export function valuesOf(organisation: IdentityOrganisationProfileFragment): OrganisationValues {
  return {
    kind: organisation.kind,
    name: organisation.name,
    size: organisation.size ?? '',
    regionCode: organisation.region?.code ?? '',
    womenOwned: organisation.womenOwned,
    youthOwned: organisation.youthOwned,
    summaryEn: organisation.summaryEn ?? '',
    summarySw: organisation.summarySw ?? '',
    website: organisation.website ?? '',
    rorId: organisation.rorId ?? '',
  };
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** As the server takes it. Whom a firm belongs to, and an institution's ROR, are left out for other kinds. */
export function inputOf(values: OrganisationValues): OrganisationInput {
  const kind = asKind(values.kind) ?? 'FIRM';
  const isFirm = kind === 'FIRM';
  return {
    kind,
    name: values.name.trim(),
    size: asSize(values.size),
    regionCode: textOrNull(values.regionCode),
    womenOwned: isFirm && values.womenOwned,
    youthOwned: isFirm && values.youthOwned,
    summaryEn: textOrNull(values.summaryEn),
    summarySw: textOrNull(values.summarySw),
    website: textOrNull(withProtocol(values.website)),
    rorId: kind === 'ACADEMIA' ? textOrNull(values.rorId) : null,
  };
}

// People write "kampuni.co.tz", as it stands on their sign.
function withProtocol(website: string): string {
  const text = website.trim();
  return text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`;
}

/** Reads back what an earlier version of the form may have kept on the device. */
export function parseOrganisation(value: unknown): OrganisationValues | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = Object.entries(emptyOrganisation).map(([name, empty]) => {
    const found: unknown = Reflect.get(value, name);
    return [name, typeof found === typeof empty ? found : empty];
  });
  // Every entry has the type of its empty value.
  return Object.fromEntries(kept) as OrganisationValues;
}
