import { MembershipService, OrganisationService } from '../modules/identity';
import { type DemoRole, demoDetails } from './demo-details';
import { demoId } from './demo-ids';
import { demoEmail } from './demo-people';
import { callBy, type DemoStage, done } from './demo-stage';
import { type DemoOrganisation, demoNewcomer, demoOrganisations, universityId } from './organisation-inputs';

/** Each owner founds their organisation and takes in its members, staff verify it; one is left for a visitor to verify. */
export async function loadOrganisations(stage: DemoStage): Promise<void> {
  for (const { key, owner, members, ...input } of demoDetails.organisations)
    await found(stage, { id: demoId(key), owner: demoEmail(owner), input }, { verifiedBy: 'admin', members });
  for (const organisation of demoOrganisations())
    await found(stage, organisation, { verifiedBy: 'broker', members: organisation.id === universityId ? ['researcher'] : [] });
  stage.clock.goTo(2);
  await found(stage, demoNewcomer(), { verifiedBy: null, members: [] });
}

interface Founding {
  readonly verifiedBy: DemoRole | null;
  readonly members: readonly DemoRole[];
}

async function found(stage: DemoStage, { id, owner, input }: DemoOrganisation, { verifiedBy, members }: Founding): Promise<void> {
  const organisations = stage.services.get(OrganisationService);
  await done(organisations.create(await callBy(stage, owner), id, input));
  for (const member of members) await takeIn(stage, id, owner, member);
  if (verifiedBy) await done(organisations.verify(await callBy(stage, demoEmail(verifiedBy)), id));
}

async function takeIn(stage: DemoStage, organisationId: string, owner: string, member: DemoRole): Promise<void> {
  const { actor } = await callBy(stage, demoEmail(member));
  const membership = { organisationId, personId: actor.personId ?? '', role: 'MEMBER' as const };
  await done(stage.services.get(MembershipService).add(await callBy(stage, owner), membership));
}
