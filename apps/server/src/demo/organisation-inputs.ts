import type { OrganisationKind, OrganisationSize } from '@kongano/domain';
import { demoDetails } from './demo-details';
import { demoId } from './demo-ids';
import { demoProviders, demoUniversity, firmEmail, newcomerEmail, providerEmail } from './demo-people';
import { type DemoFirm, demoSet } from './demo-set';

export interface DemoOrganisation {
  readonly id: string;
  readonly owner: string;
  readonly input: {
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly summaryEn?: string;
    readonly summarySw?: string;
    readonly size?: OrganisationSize | null;
    readonly regionCode: string | null;
    readonly womenOwned?: boolean;
  };
}

/** Firms and providers, in the order of the set. */
export const demoOrganisations = (): DemoOrganisation[] => [
  ...demoSet.firms.map(organisationOfFirm),
  ...demoProviders.map(organisationOfProvider),
];

export function demoNewcomer(): DemoOrganisation {
  return { id: demoId('newcomer'), owner: newcomerEmail, input: { kind: 'FIRM', ...demoDetails.newcomer } };
}

function organisationOfFirm(firm: DemoFirm): DemoOrganisation {
  const { id, name, type, cluster } = firm;
  const summarySw = demoDetails.firms[id];
  return {
    id: demoId(id),
    owner: firmEmail(id),
    input: {
      kind: 'FIRM',
      name,
      summaryEn: `${type.charAt(0).toUpperCase()}${type.slice(1)}`,
      ...(summarySw && { summarySw }),
      size: sizeOf(type),
      regionCode: demoSet.clusters.find((one) => one.id === cluster)?.region ?? null,
      womenOwned: /\bwomen's\b/.test(type),
    },
  };
}

/** By staff as Tanzania's policy for small firms counts them; members of a group are not staff. */
export function sizeOf(type: string): OrganisationSize | null {
  if (type.includes('micro-enterprise')) return 'MICRO';
  const staff = Number(/(\d+) staff/.exec(type)?.[1] ?? 0);
  if (staff === 0) return null;
  if (staff < 5) return 'MICRO';
  if (staff < 50) return 'SMALL';
  return staff < 100 ? 'MEDIUM' : 'LARGE';
}

/** A provider stands in the region of its first offer. */
function organisationOfProvider(provider: string): DemoOrganisation {
  const [first] = demoSet.offers.filter((offer) => offer.provider === provider);
  const units = [...new Set(demoSet.offers.filter((offer) => offer.provider === provider).map((offer) => offer.unit))];
  return {
    id: demoId(provider),
    owner: providerEmail(provider),
    input: {
      // Research organisations stand with the universities: both do research, which is what that side of a cluster is for.
      kind: 'ACADEMIA',
      name: provider,
      summaryEn: units.join(', '),
      regionCode: first?.region ?? null,
    },
  };
}

export const universityId = demoId(demoUniversity);
