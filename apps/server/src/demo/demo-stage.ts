import type { EntityManager } from 'typeorm';
import type { Services } from '../platform/module';
import { type Actor, systemActor } from '../platform/session';
import type { Call, Outcome } from '../platform/use-case';
import type { DemoClock } from './demo-clock';

/** What the loading works with: the product's services inside one transaction. */
export interface DemoStage {
  readonly manager: EntityManager;
  readonly services: Services;
  readonly clock: DemoClock;
}

const callOf = (actor: Actor): Call => ({ actor, language: actor.language, idempotencyKey: null, requestHash: '' });

export const systemCall: Call = callOf(systemActor);

const actorByEmail = `
select p.id as "personId", null as "sessionId", p.email, p.language, p.roles,
  coalesce((select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'role', m.role, 'isVerified', o.verified_at is not null,
      'regionCode', o.region_code) order by m.created_at, m.id)
    from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as organisations
from person p where p.email = $1`;

/** A call by one of the demonstration's people, as they stand now. */
export async function callBy({ manager }: DemoStage, email: string): Promise<Call> {
  const [actor]: Actor[] = await manager.query(actorByEmail, [email]);
  if (!actor) throw new Error(`The demonstration has nobody at ${email}.`);
  return callOf(actor);
}

/** Remembers each caller, for as long as nothing about them changes. */
export function callers(stage: DemoStage): (email: string) => Promise<Call> {
  const known = new Map<string, Promise<Call>>();
  return (email) => {
    const call = known.get(email) ?? callBy(stage, email);
    known.set(email, call);
    return call;
  };
}

/** The outcome of a use case that must not be refused. */
export async function done<O extends Outcome>(outcome: Promise<O>): Promise<O> {
  const settled = await outcome;
  const [first] = settled.problems;
  if (first) throw new Error(`The demonstration set was refused: ${first.message} (${first.code}, ${first.field})`);
  return settled;
}
