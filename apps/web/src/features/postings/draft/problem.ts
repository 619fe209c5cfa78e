/** A refusal that the person can mend, as the server gives it and as this device foresees it. */
export interface Problem {
  code: string;
  /** Path in the input. */
  field?: string | null | undefined;
  message: string;
}
