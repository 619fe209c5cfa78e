/** Rows `STATUS | what each actor may do`, in the order of the actors; `-` for nothing. Reads like the table in a specification. */
export function matrixOf<Status extends string, Actor>(
  statuses: readonly Status[],
  actors: readonly Actor[],
  actionsOf: (actor: Actor, status: Status) => readonly string[],
): string[] {
  return statuses.map((status) => [status, ...actors.map((actor) => actionsOf(actor, status).join(' ') || '-')].join(' | '));
}

export const now = new Date('2027-03-01T09:00:00Z');
const day = 86_400_000;
export const inDays = (count: number): Date => new Date(now.getTime() + count * day);
