import { weights } from './weights';

/** The broad field that an OECD FORD code lies in: "2" for "2.3" and for "2" itself. */
const broadField = (code: string): string => code.split('.')[0] ?? code;

/** How close two OECD FORD codes are in their tree: the same, a field and the broad field it lies in, two fields of one broad field, none. */
export function fieldCloseness(one: string, other: string): number {
  if (one === '' || other === '') return weights.field.none;
  if (one === other) return weights.field.same;
  if (broadField(one) !== broadField(other)) return weights.field.none;
  return one === broadField(one) || other === broadField(other) ? weights.field.within : weights.field.broad;
}
