import type { DeclineReason, Language, OrganisationKind, OrganisationSize, PlatformRole } from '@kongano/domain';
import detailsFile from './demo-details.json';
import setFile from './demo-needs-offers.json';

export interface DemoCluster {
  readonly id: string;
  readonly name_en: string;
  readonly name_sw: string;
  readonly region: string;
  readonly councils: readonly string[];
  readonly isic: string;
  readonly founded: number;
  readonly facilitator: string;
}

export interface DemoFirm {
  readonly id: string;
  readonly name: string;
  /** What it is and how large, such as `metal workshop, 9 staff`. */
  readonly type: string;
  readonly cluster: string;
}

export interface DemoNeed {
  readonly id: string;
  readonly cluster: string;
  readonly firm: string;
  readonly lang: Language | 'mixed';
  readonly title: string;
  readonly description: string;
  readonly isic: string | null;
  readonly ford: string | null;
  readonly trl_min: number | null;
  readonly region: string;
  readonly budget_tzs: number | null;
  readonly deadline: string | null;
  readonly tags: readonly string[];
  readonly sdg: readonly number[];
}

export interface DemoOffer {
  readonly id: string;
  readonly provider: string;
  readonly provider_type: 'university' | 'R&D organisation';
  readonly unit: string;
  readonly region: string;
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  readonly trl: number;
  readonly ford: string;
  readonly isic: readonly string[];
  readonly ip: string;
  readonly mode: string;
  readonly tags: readonly string[];
}

interface DemoSet {
  readonly clusters: readonly DemoCluster[];
  readonly firms: readonly DemoFirm[];
  readonly needs: readonly DemoNeed[];
  readonly offers: readonly DemoOffer[];
  /** How well an offer fits a need, 1 to 3, by ids; pairs that are not here do not fit. */
  readonly qrels: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export type DemoRole =
  | 'firm'
  | 'researcher'
  | 'liaison'
  | 'facilitator'
  | 'broker'
  | 'officer'
  | 'fund'
  | 'reviewer'
  | 'director'
  | 'admin';

/** What a firm says beside the text of its need; its own words and figures. */
export interface NeedDetails {
  readonly mustHaves?: readonly {
    readonly metric: string;
    readonly today: string | null;
    readonly target: string;
    readonly unit: string;
  }[];
  readonly costPerYear?: number;
  readonly quantity?: string;
  readonly tried?: string;
}

interface Summaries {
  readonly summaryEn: string;
  readonly summarySw: string;
}

export type LeftState =
  | { readonly state: 'DRAFT' | 'SUBMITTED' }
  | { readonly state: 'RETURNED' | 'HELD' | 'WITHDRAWN'; readonly reason: string };

interface Pair {
  readonly need: string;
  readonly offer: string;
}

interface DemoDetails {
  readonly people: readonly {
    readonly role: DemoRole;
    readonly name: string;
    readonly language: Language;
    readonly headline: string;
    readonly grant?: PlatformRole;
  }[];
  /** Names for the people behind the other firms and providers, in their order. */
  readonly contacts: readonly string[];
  readonly organisations: readonly (Summaries & {
    readonly key: string;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly regionCode: string | null;
    readonly owner: DemoRole;
    readonly members: readonly DemoRole[];
  })[];
  /** A firm that a broker has yet to verify. */
  readonly newcomer: Summaries & { readonly name: string; readonly regionCode: string; readonly size: OrganisationSize };
  readonly clusters: Readonly<Record<string, Summaries>>;
  /** Summaries of the firms in Swahili. */
  readonly firms: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, NeedDetails>>;
  /** Needs of the demonstration's own firm beside those of the set. */
  readonly moreNeeds: readonly (DemoNeed & NeedDetails)[];
  /** Where needs and offers stand that are not simply published. */
  readonly states: Readonly<Record<string, LeftState>>;
  readonly cosigns: readonly {
    readonly need: string;
    readonly firm: string;
    readonly costPerYear: number;
    readonly jobs: number;
    readonly note: string | null;
  }[];
  readonly matches: {
    readonly shortlisted: Pair;
    readonly declined: Pair & { readonly reason: DeclineReason; readonly note: string };
    readonly introduced: Pair & {
      readonly nextStep: string;
      readonly messages: readonly { readonly by: DemoRole; readonly body: string }[];
    };
  };
}

// TypeScript reads every text of a JSON file as any text. The files ship with this version, and a test loads them whole.
export const demoSet = setFile as unknown as DemoSet;
export const demoDetails = detailsFile as unknown as DemoDetails;
