import type { ExpertKind } from '@kongano/domain';
import type { MatchDocument, MatchExplanation, Ranked, RankedOwner } from '@kongano/matching';

export type Side = 'NEED' | 'OFFER';
export const sides = ['NEED', 'OFFER'] as const;

/** Of who may read a document what the index needs to keep what an asker may not see from taking a place among the best. */
export interface Access {
  /** All of it is everybody's; only such documents tell how common words are. */
  readonly isPublic: boolean;
  /** All of it is every verified member's. */
  readonly isForMembers: boolean;
  /** Nobody but staff is told whose it is. */
  readonly isAnonymous: boolean;
  /** Persons and organisations that a broker named. */
  readonly named: readonly string[];
  readonly authorId: string;
  readonly organisationId: string | null;
}

/** The asker, as far as {@link Access} asks. */
export interface Reader {
  readonly personId: string | null;
  readonly organisationIds: readonly string[];
  readonly seesMembersOnly: boolean;
  readonly seesEverything: boolean;
}

export interface Indexed {
  readonly document: MatchDocument;
  readonly access: Access;
}

interface Change {
  readonly side: Side;
  readonly put: readonly Indexed[];
  readonly removed: readonly string[];
  /** Into the index that is being built alone; what is changed meanwhile goes into both. */
  readonly isBuilding: boolean;
}

export interface RankQuestion {
  readonly side: Side;
  readonly document: MatchDocument;
  readonly reader: Reader;
  readonly limit: number;
  readonly except: readonly string[];
}

/** Offers for a need, gathered by whose they are. */
export interface ExpertQuestion extends Omit<RankQuestion, 'side'> {
  readonly kind: ExpertKind;
}

export interface SideFigures {
  readonly documents: number;
  /** Different terms that were ever indexed. */
  readonly terms: number;
  /** Pairs of a term and a document that holds it. */
  readonly postings: number;
  readonly bytes: number;
}
export type Figures = Readonly<Record<Side, SideFigures>>;

/** What the thread does, each with what it is given and what it answers. */
export interface Work {
  /** An empty index aside. One that was begun before is dropped. */
  readonly begin: { readonly given: null; readonly answer: null };
  readonly change: { readonly given: Change; readonly answer: null };
  /** The index that was built takes the place of the one that answered so far. */
  readonly swap: { readonly given: null; readonly answer: null };
  readonly rank: { readonly given: RankQuestion; readonly answer: readonly Ranked[] };
  readonly rankExperts: { readonly given: ExpertQuestion; readonly answer: readonly RankedOwner[] };
  /** The need is the side that asks. */
  readonly explain: { readonly given: readonly (readonly [MatchDocument, MatchDocument])[]; readonly answer: readonly MatchExplanation[] };
  readonly figures: { readonly given: null; readonly answer: Figures };
}
export type Task = keyof Work;

export interface Order<T extends Task = Task> {
  readonly id: number;
  readonly task: T;
  readonly given: Work[T]['given'];
}
export type Reply = { readonly id: number; readonly answer: Work[Task]['answer'] } | { readonly id: number; readonly fault: string };
