import type { MatchDocument } from '../match-document';
import type { Closeness } from './closeness-value';
import { fieldCloseness } from './field-tree';
import { sectionOf } from './isic';
import { kilometresBetween } from './region-distance';
import { budgetCloseness, partnerCloseness, timeCloseness } from './terms-of-work';
import { weights } from './weights';

const levels = [
  ['class', 4],
  ['group', 3],
  ['division', 2],
] as const;

function sectorCloseness(one: string, other: string): number {
  const section = sectionOf(one);
  if (section === null || section !== sectionOf(other)) return weights.sector.none;
  for (const [level, digits] of levels) {
    if (one.length >= digits && other.length >= digits && one.slice(0, digits) === other.slice(0, digits)) return weights.sector[level];
  }
  return weights.sector.section;
}

function best(asked: readonly string[], stated: readonly string[], closeness: (one: string, other: string) => number): Closeness {
  if (asked.length === 0) return 'not-asked';
  if (stated.length === 0) return 'not-stated';
  return Math.max(...asked.flatMap((one) => stated.map((other) => closeness(one, other))));
}

type Range = { from: number; to: number };
const rangeOf = ({ trlMin, trlMax }: MatchDocument): Range | null =>
  trlMin === undefined && trlMax === undefined ? null : { from: trlMin ?? 1, to: trlMax ?? 9 };

function trlCloseness(asking: MatchDocument, answering: MatchDocument): Closeness {
  const asked = rangeOf(asking);
  const stated = rangeOf(answering);
  if (!asked) return 'not-asked';
  if (!stated) return 'not-stated';
  const gap = Math.max(0, asked.from - stated.to, stated.from - asked.to);
  return weights.trlByGap[gap] ?? 0;
}

/** 1 in the same region, half of it for each stretch of road between their capitals. */
function regionCloseness({ regionCode: asked }: MatchDocument, { regionCode: stated }: MatchDocument): Closeness {
  if (!asked) return 'not-asked';
  if (!stated) return 'not-stated';
  if (asked === stated) return 1;
  const kilometres = kilometresBetween(asked, stated);
  return kilometres === null ? 0 : 2 ** (-kilometres / weights.region.halvedEvery);
}

function availabilityCloseness({ isAvailable }: MatchDocument): Closeness {
  if (isAvailable === undefined) return 'not-stated';
  return isAvailable ? 1 : 0;
}

const exact = (one: string, other: string): number => (one === other ? 1 : 0);

/** Features other than the text, each with how two documents agree in it: the asking one first. */
export const structuralFeatures = {
  sector: (asking, answering) => best(asking.sectorCodes, answering.sectorCodes, sectorCloseness),
  field: (asking, answering) => best(asking.fieldCodes, answering.fieldCodes, fieldCloseness),
  trl: trlCloseness,
  region: regionCloseness,
  partnership: (asking, answering) => best(asking.partnershipTypes ?? [], answering.partnershipTypes ?? [], exact),
  language: (asking, answering) => (asking.language === answering.language ? weights.language.same : weights.language.other),
  availability: (_asking, answering) => availabilityCloseness(answering),
  partner: partnerCloseness,
  budget: budgetCloseness,
  time: timeCloseness,
} satisfies Record<string, (asking: MatchDocument, answering: MatchDocument) => Closeness>;

export type StructuralKind = keyof typeof structuralFeatures;
export const structuralKinds = Object.keys(structuralFeatures) as StructuralKind[];

/** The part of a document that one structural feature reads, as a key: documents with equal keys are equally close to any other. */
export function facetKey(kind: StructuralKind, document: MatchDocument): string {
  switch (kind) {
    case 'sector':
      return JSON.stringify(document.sectorCodes);
    case 'field':
      return JSON.stringify(document.fieldCodes);
    case 'trl':
      return `${document.trlMin ?? ''}-${document.trlMax ?? ''}`;
    case 'region':
      return document.regionCode ?? '';
    case 'partnership':
      return JSON.stringify(document.partnershipTypes ?? []);
    case 'language':
      return document.language;
    case 'availability':
      return `${document.isAvailable ?? ''}`;
    case 'partner':
      return JSON.stringify(document.partnerKinds ?? []);
    case 'budget':
      return `${document.price ?? ''}`;
    case 'time':
      return `${document.availableFrom ?? ''}/${document.availableTo ?? ''}`;
  }
}
