/** JSON that a plan read: its keys are response keys (aliases), not field names. */
export type PlannedValue = Record<string, unknown>;

const plannedMark = Symbol('planned');

const isObject = (value: unknown): value is Record<string | symbol, unknown> => typeof value === 'object' && value !== null;

/** Marks the value, or each member of a list, so that fields below it are taken by response key. */
export function markPlanned<V>(value: V): V {
  if (Array.isArray(value)) for (const member of value) markPlanned(member);
  else if (isObject(value)) Object.defineProperty(value, plannedMark, { value: true });
  return value;
}

export const isPlanned = (value: unknown): value is PlannedValue => isObject(value) && value[plannedMark] === true;
