import type { Language } from '@kongano/domain';
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

// TypeScript reads every text of a JSON file as any text. The file ships with this version, and a test loads it whole.
export const demoSet = setFile as unknown as DemoSet;
