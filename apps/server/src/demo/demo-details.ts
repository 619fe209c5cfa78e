import type { DeclineReason, Language, OrganisationKind, OrganisationSize, PlatformRole } from '@kongano/domain';
import detailsFile from './demo-details.json';
import type { DemoNeed } from './demo-set';

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

interface DemoMilestone {
  readonly key: string;
  readonly title: string;
  readonly delivers: string;
  readonly dueIn: number;
  /** What the researcher said of it, once it was reached. */
  readonly report: string | null;
  readonly isConfirmed: boolean;
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
  /** What followed an agreement; days are counted from the loading. */
  readonly project: Pair & {
    readonly summary: string;
    readonly metOn: number;
    readonly milestones: readonly DemoMilestone[];
  };
  readonly matches: {
    readonly shortlisted: Pair;
    readonly declined: Pair & { readonly reason: DeclineReason; readonly note: string };
    readonly introduced: Pair & {
      /** Why the two are introduced although they have a project together. */
      readonly waiver: string;
      readonly nextStep: string;
      readonly messages: readonly { readonly by: DemoRole; readonly body: string }[];
    };
  };
}

// TypeScript reads every text of a JSON file as any text. The file ships with this version, and a test loads it whole.
export const demoDetails = detailsFile as unknown as DemoDetails;
