import { v7 as uuidv7 } from 'uuid';
import type { TestServer } from '../test-server';
import type { MisusedCase } from './misused-case';

/** Everything that a person writes of themselves, of organisations and of clusters. */
export const peopleCases = (server: () => TestServer): readonly MisusedCase[] => {
  const broker = () => server().person({ roles: ['BROKER'] });
  const owner = () => server().member({ name: `Kiwanda ${uuidv7()}`, isVerified: false }, { role: 'OWNER' });
  const cluster = () => ({ nameEn: `Mills ${uuidv7()}`, nameSw: 'Mashine', regionCode: 'TZ-16', sectorCode: '2825' });
  const organisationTexts = ['input.name', 'input.summaryEn', 'input.summarySw', 'input.website', 'input.rorId', 'input.regionCode'];
  const clusterTexts = ['input.nameEn', 'input.nameSw', 'input.summaryEn', 'input.facilitatorName', 'input.regionCode', 'input.sectorCode'];
  const foundedCluster = async () => {
    const id = uuidv7();
    await server().pool.query(
      `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code) values ($1::uuid, 'c' || $1::text, 'Mills', 'Mashine', 'TZ-16', '2825')`,
      [id],
    );
    return id;
  };
  const withColleague = async (variable: string, more: Readonly<Record<string, unknown>> = {}) => {
    const { client, organisationId } = await owner();
    const colleague = await server().person({ organisationId });
    const { rows } = await server().pool.query<{ id: string }>('select id from membership where person_id = $1', [colleague.id]);
    return { client, variables: { [variable]: rows[0]?.id, ...more } };
  };
  return [
    {
      operation: 'IdentityUpdateProfile',
      scene: async () => ({ client: (await server().person()).client, variables: { name: 'Asha Mfano', headline: 'Welder' } }),
      texts: ['name', 'headline', 'orcid'],
      isOpen: true,
    },
    {
      operation: 'IdentityCreateOrganisation',
      scene: async () => ({
        client: (await server().person()).client,
        variables: { id: uuidv7(), input: { kind: 'FIRM', name: `Kiwanda ${uuidv7()}` } },
      }),
      texts: organisationTexts,
      isOpen: true,
    },
    {
      operation: 'IdentityUpdateOrganisation',
      scene: async () => {
        const { client, organisationId } = await owner();
        return { client, variables: { id: organisationId, version: 1, input: { kind: 'FIRM', name: `Kiwanda ${uuidv7()}` } } };
      },
      texts: organisationTexts,
      ids: ['id'],
      isVersioned: true,
    },
    {
      operation: 'IdentityVerifyOrganisation',
      scene: async () => ({
        client: (await broker()).client,
        variables: { id: await server().organisation({ isVerified: false }), reason: 'Certificate seen.' },
      }),
      texts: ['reason'],
      ids: ['id'],
    },
    { operation: 'IdentityChangeMembershipRole', scene: () => withColleague('membershipId', { role: 'OWNER' }), ids: ['membershipId'] },
    { operation: 'IdentityRemoveMember', scene: () => withColleague('membershipId'), ids: ['membershipId'] },
    {
      operation: 'CreateCluster',
      scene: async () => ({ client: (await broker()).client, variables: { id: uuidv7(), input: cluster() } }),
      texts: clusterTexts,
      ids: ['input.facilitatorId'],
    },
    {
      operation: 'UpdateCluster',
      scene: async () => ({ client: (await broker()).client, variables: { id: await foundedCluster(), version: 1, input: cluster() } }),
      texts: clusterTexts,
      ids: ['id', 'input.facilitatorId'],
      isVersioned: true,
    },
    {
      operation: 'AddClusterMember',
      scene: async () => ({
        client: (await broker()).client,
        variables: { clusterId: await foundedCluster(), organisationId: await server().organisation() },
      }),
      ids: ['clusterId', 'organisationId'],
    },
  ];
};
