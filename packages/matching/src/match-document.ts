/** Languages that Kongano's matcher reads. */
export type MatchLanguage = 'en' | 'sw';

/**
 * What a text means as an embedding model sees it: a direction, in steps of one byte, and the cosine that texts have under that model
 * which have nothing to do with each other (0 to below 1). Only vectors of one model may be compared.
 */
export type Meaning = { vector: Int8Array; unrelated: number };

/**
 * What the matcher needs to know about a need, an offer or a researcher's profile.
 * `sectorCodes` are ISIC Rev.4 codes of any level, `fieldCodes` OECD FORD codes; the readiness range is inclusive (1–9) and an
 * offer with one level states it as both ends.
 */
export type MatchDocument = {
  id: string;
  language: MatchLanguage;
  title: string;
  body: string;
  keywords: string[];
  sectorCodes: string[];
  fieldCodes: string[];
  trlMin?: number;
  trlMax?: number;
  regionCode?: string;
  partnershipTypes?: string[];
  mustHaves?: { metric: string; today?: string | null; target?: string | null; unit?: string | null }[];
  /** The most that an asking side can pay, and the least that an answering one says it costs, in shillings (TZS). */
  budgetMax?: number;
  price?: number;
  /** Day by which an asking side wants to hear, and first and last day of an answering side's time (YYYY-MM-DD). */
  wantedBy?: string;
  availableFrom?: string;
  availableTo?: string;
  /** Kinds of partner that are sought ("ANY": whoever it is), and those that the one behind the document is of. */
  partnersSought?: string[];
  partnerKinds?: string[];
  /** Whether a new partner can be taken on now; left out where nobody said. */
  isAvailable?: boolean;
  /** What an embedding model makes of its text, where one is configured. */
  meaning?: Meaning;
  /** Day on which it was written or last changed (YYYY-MM-DD). */
  statedOn?: string;
  /** Who stands behind it: a firm or a researcher, to be ranked by all that is theirs. */
  owner?: string;
};

/** The parts of a document that hold text. */
export type TextField = 'title' | 'keywords' | 'body';
export const textFields: readonly TextField[] = ['title', 'keywords', 'body'];
