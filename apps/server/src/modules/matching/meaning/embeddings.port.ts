/** Whatever makes vectors of texts: close texts, in whatever language, get vectors that point the same way. */
export interface Embeddings {
  /** Vectors of different models are never compared. */
  readonly model: string;
  /** One vector for each text, in order. Throws {@link TextRefused} where the texts are at fault, anything else where the maker is. */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

/** The maker answered, and will not take these texts: asking again would change nothing. */
export class TextRefused extends Error {}
