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

/** A number as the server takes it: what is no number, or nothing where one is wanted, becomes one that it refuses in words. */
export const wholeOf = (value: number | null): number => (value !== null && Number.isInteger(value) ? value : -1);
export const wholeOrNone = (value: number | null): number | null => (value === null ? null : wholeOf(value));
