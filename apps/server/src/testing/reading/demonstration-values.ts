import type { Pool } from 'pg';
import type { Actor } from '../../platform/session';
import type { KnownValues } from './generated-queries';

const people = ['firm', 'researcher', 'liaison', 'facilitator', 'broker', 'officer', 'director', 'admin'];

/** Those who can sign in to the demonstration, as the server would know them. */
export async function actorsOfDemonstration(pool: Pool): Promise<readonly Actor[]> {
  const { rows } = await pool.query<Actor>(
    `select p.id as "personId", null as "sessionId", p.email, p.language, p.roles,
       coalesce((select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'role', m.role, 'isVerified', o.verified_at is not null, 'regionCode', o.region_code))
         from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as organisations
     from person p where split_part(p.email, '@', 1) = any($1) order by p.email`,
    [people],
  );
  return rows;
}

/** Ids, codes and words of the demonstration, each with one that is not in it. */
export async function knownValues(pool: Pool): Promise<KnownValues> {
  const nobody = '00000000-0000-7000-8000-00000000dead';
  const column = async (sql: string): Promise<unknown[]> => (await pool.query<{ value: unknown }>(sql)).rows.map(({ value }) => value);
  const ids = async (table: string) => [...(await column(`select id as value from ${table} order by id limit 12`)), nobody];
  const [needs, offers, clusters, organisations, threads, matches, projects] = await Promise.all(
    ['need', 'offer', 'cluster', 'organisation', 'thread', 'match', 'project'].map(ids),
  );
  const codes = (scheme: string) => column(`select code as value from term where scheme = '${scheme}' order by code limit 60`);
  const sectors = [...(await column('select distinct sector_code as value from need where sector_code is not null')), 'C', '10', '9999'];
  return {
    id: [needs, offers, clusters, organisations, threads, matches, projects].flatMap((some) => some?.slice(0, 8) ?? []),
    ...{ needId: needs ?? [], offerId: offers ?? [], clusterId: clusters ?? [], organisationId: organisations ?? [] },
    ownerId: [...(await column('select distinct owner_id as value from match where owner_id is not null order by 1 limit 4')), nobody],
    token: [nobody],
    regionCode: [...(await codes('REGION')), 'TZ-99'],
    sectorCode: sectors,
    fieldCode: [...(await codes('FORD')), '9.9'],
    parentCode: ['C', '10', '2', '9.9'],
    code: [...sectors, ...(await codes('REGION'))],
    slug: [...(await column('select slug as value from cluster')), 'nothing'],
    publishedAfter: await column(
      'select to_char(published_at, \'YYYY-MM-DD"T"HH24:MI:SS.USZ\') as value from need where published_at is not null limit 9',
    ),
    text: ['mashine', 'dryer', 'mashine za kusga', 'zzz', 'Morogoro', '%_', "'"],
  };
}
