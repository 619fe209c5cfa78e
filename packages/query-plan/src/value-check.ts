import { PlanRefusal } from './refusal';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Refuses what PostgreSQL could not take as `cast`: a caller's mistake must not look like a fault of the server. */
export function checkValue(value: unknown, { cast, path }: { cast: string; path: string }): void {
  if (Array.isArray(value)) for (const each of value) checkValue(each, { cast, path });
  if (typeof value !== 'string') return;
  if (cast.startsWith('uuid') && !UUID.test(value))
    throw new PlanRefusal('BAD_VALUE', `"${path}" must be an identifier as this service gives them.`);
  if (value.includes('\0')) throw new PlanRefusal('BAD_VALUE', `"${path}" must not contain the character U+0000.`);
}
