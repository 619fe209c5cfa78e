/**
 * What a field takes. Lengths are in code points, `min` and `max` inclusive. A list's `item` is checked for each of its items, an object's
 * `fields` likewise; a field of an object item that may not be blank says so.
 */
export type Limit =
  | { readonly kind: 'text'; readonly max: number; readonly min?: number; readonly pattern?: RegExp }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'day'; readonly isFuture?: boolean }
  | { readonly kind: 'list'; readonly max: number; readonly item?: Limit; readonly isSet?: boolean }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Limit>> };

export type Limits = Readonly<Record<string, Limit>>;

export type LimitCode =
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'WRONG_FORM'
  | 'TOO_MANY'
  | 'REPEATED'
  | 'NOT_WHOLE'
  | 'TOO_LOW'
  | 'TOO_HIGH'
  | 'RANGE_REVERSED'
  | 'DATE_INVALID'
  | 'DATE_PAST'
  | 'DATE_TOO_FAR';

export interface LimitProblem {
  /** Path in the input, such as `mustHaves.0.metric`. */
  readonly field: string;
  readonly code: LimitCode;
  /** The bound that was passed, for the message. */
  readonly limit?: number;
}
