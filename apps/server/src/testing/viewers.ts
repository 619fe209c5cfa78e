import type { Actor, ActorOrganisation } from '../platform/session';
import { anonymousActor } from '../platform/session';
import type { NewOrganisation, NewPerson } from './people';
import type { TestClient } from './test-client';
import type { TestServer } from './test-server';

/** Somebody at their browser, and the same person as policies see them. */
export interface Viewer {
  readonly actor: Actor;
  readonly client: TestClient;
}

export const aVisitor = (server: TestServer): Viewer => ({ actor: anonymousActor('en'), client: server.anonymous });

/** Puts a person into the database, with a new organisation where one is described. */
export async function aViewer(server: TestServer, person: NewPerson = {}, organisation?: NewOrganisation): Promise<Viewer> {
  const organisationId = organisation ? await server.organisation(organisation) : person.organisationId;
  const { id, client } = await server.person({ ...person, ...(organisationId && { organisationId }) });
  const organisations = organisationId ? [await asActorSees(server, organisationId, person.role ?? 'MEMBER')] : [];
  return { client, actor: { ...anonymousActor('en'), personId: id, sessionId: id, roles: person.roles ?? [], organisations } };
}

async function asActorSees(server: TestServer, id: string, role: ActorOrganisation['role']): Promise<ActorOrganisation> {
  const { rows } = await server.pool.query<Omit<ActorOrganisation, 'role'>>(
    'select id, kind, verified_at is not null as "isVerified", region_code as "regionCode" from organisation where id = $1',
    [id],
  );
  const [row] = rows;
  if (!row) throw new Error(`There is no organisation ${id}.`);
  return { ...row, role };
}
