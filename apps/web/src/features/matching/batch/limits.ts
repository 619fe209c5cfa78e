import type { MatchBatchInput } from '@kongano/graphql/schema-types';
import type { Batch } from './use-batch';

export type Limits = Required<MatchBatchInput>;

/** What a new plan begins with: one offer for each need, two needs for each person. */
export const firstLimits: Limits = {
  ...{ needRegion: null, offerRegion: null, fewestPerNeed: 0, mostPerNeed: 1, mostPerPerson: 2 },
  ...{ mostPerOrganisation: null, mostPerRegion: null, isFair: false, onlyGood: true },
};

/** The limits that a plan was made with. */
export const limitsOf = (batch: Batch): Limits => ({
  ...{ needRegion: batch.needRegion, offerRegion: batch.offerRegion, fewestPerNeed: batch.fewestPerNeed, mostPerNeed: batch.mostPerNeed },
  ...{ mostPerPerson: batch.mostPerPerson, mostPerOrganisation: batch.mostPerOrganisation, mostPerRegion: batch.mostPerRegion },
  ...{ isFair: batch.isFair, onlyGood: batch.onlyGood },
});

/** The limits while they are typed: a field may be empty. */
export type TypedLimits = { [Name in keyof Limits]: Limits[Name] | null };

/** What is no whole number, or nothing where a number is wanted, becomes one that the server refuses in words. */
const wholeOf = (value: number | null): number => (value !== null && Number.isInteger(value) ? value : -1);
const wholeOrNone = (value: number | null): number | null => (value === null ? null : wholeOf(value));

/** The limits as they are sent. */
export const asSent = (typed: TypedLimits): Limits => ({
  ...{ needRegion: typed.needRegion, offerRegion: typed.offerRegion, isFair: typed.isFair ?? false, onlyGood: typed.onlyGood ?? false },
  fewestPerNeed: wholeOf(typed.fewestPerNeed),
  mostPerNeed: wholeOf(typed.mostPerNeed),
  mostPerPerson: wholeOf(typed.mostPerPerson),
  mostPerOrganisation: wholeOrNone(typed.mostPerOrganisation),
  mostPerRegion: wholeOrNone(typed.mostPerRegion),
});
