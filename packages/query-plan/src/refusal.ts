/** One constant per cause, for the server to map to an error of its API. */
export type RefusalCode = 'FIRST_TOO_LARGE' | 'FIRST_NEGATIVE' | 'FIRST_AND_LAST' | 'BAD_CURSOR' | 'BAD_VALUE' | 'TOO_COMPLEX';

/** The operation is valid GraphQL, yet its arguments ask for what is not given: the caller can mend it. */
export class PlanRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'PlanRefusal';
  }
}
