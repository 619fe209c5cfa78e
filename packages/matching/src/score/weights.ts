/**
 * Every number that shapes a score, in one table. Tuned with `npm run eval:matching` and on the demonstration set.
 * Field weights and term weights are sums of powers of two, so that sums of them are exact in any order.
 */
export const weights = {
  /** BM25F after Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004. */
  text: {
    fields: { title: 2, keywords: 2, body: 1 },
    /** How much a word of the asking text counts by where it stands: a title says what is wanted. */
    asked: { title: 3, keywords: 1, body: 1 },
    /**
     * A few words ask about a topic, where the usual constants serve best; a page of words brings much that matches by accident,
     * which long answering texts collect: they are held to more repetition and stretched by a power (`stretch`). In between the
     * constants slide with the share of `pageOf` words that the asking text has.
     */
    short: { k1: 1.2, b: 0.75 },
    page: { k1: 2.5, b: 0.95 },
    pageOf: 60,
    stretch: 1.3,
    /**
     * How much two words that stand together in both texts, in whichever order, add by their rarity as a pair against one word by its
     * own; with one word between them (`apart`) they count less. All pairs together add at most a part (`most`) of what all words add.
     */
    pairs: { weight: 0.4, apart: 0.5, most: 0.5 },
    /** How often a hyphened word of the asking text counts as the one word that it is elsewhere, beside its parts; and a number. */
    askedBeside: { compound: 0.01, number: 0.5 },
    /** Repetition of a term in the asking text counts with this power. */
    queryRepetition: 0.55,
    /** A little less than this part of what the asking text has with itself makes half of the text share. */
    early: 0.1,
  },
  /** What each feature can add to a score; what the asking side does not state is left out and the rest scaled up to 1. */
  features: {
    text: 0.64,
    /** Only where an embedding model has read the asking text, beside the others, which add up to 1. */
    meaning: 0.2,
    sector: 0.14,
    field: 0.1,
    trl: 0.06,
    region: 0.02,
    partnership: 0.015,
    language: 0.01,
    availability: 0.005,
    partner: 0.005,
    budget: 0.0025,
    time: 0.0025,
  },
  /** Share of the deepest level that two ISIC codes have in common. */
  sector: { class: 1, group: 0.7, division: 0.5, section: 0.2, none: 0 },
  /** Share for the same OECD field, for a field and the broad one it lies in, or only the same broad field. */
  field: { same: 1, within: 0.7, broad: 0.4, none: 0 },
  /** Share by the number of readiness levels between the acceptable range and the offered one. */
  trlByGap: [1, 0.6, 0.3] as readonly number[],
  /** Kilometres between two regions' capitals that halve the share: half a day on the road. */
  region: { halvedEvery: 200 },
  /** Share by how many times the budget the price is, at most. */
  budget: [
    { upTo: 1, closeness: 1 },
    { upTo: 1.25, closeness: 0.4 },
    { upTo: 2, closeness: 0.2 },
  ],
  /** Days after the wanted day at which an offer's time is too late to count. */
  time: { lateDays: 180 },
  language: { same: 1, other: 0.5 },
  /**
   * The n-th best document of an owner counts 1 / n^discount, up to so many; how well each fits counts with a power. All that is theirs, read as
   * one text, makes `profileShare` of the score. What a document tells of its owner halves in `halfLifeYears`.
   */
  owner: { discount: 1.5, power: 2, most: 20, profileShare: 0.5, halfLifeYears: 12 },
  /**
   * How likely a person would propose a match of a score: a logistic curve, fitted to the best offer for each need of the
   * demonstration set, with its fitting offers and without. From `leastProbability` on a match is worth a look: to hide a partner is
   * twice as bad as to show a stranger.
   */
  goodMatch: { intercept: -20.9, slope: 30.35, leastProbability: 1 / 3 },
};

/** Kinds of evidence that add to a score. */
export type FeatureKind = keyof typeof weights.features;
export const featureKinds = Object.keys(weights.features) as FeatureKind[];
