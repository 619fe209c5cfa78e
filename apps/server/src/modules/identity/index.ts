import { defineModule } from '../../platform/module';
import { SessionReader } from '../../platform/session';
import { IdentityQueries, OrganisationInvitationsResolver } from './identity.queries';
import { InvitationEntity } from './invitation.entity';
import { MembershipEntity } from './membership.entity';
import { OrganisationMembershipsResolver, PersonMembershipsResolver, ViewerMembershipsResolver } from './membership.resolver';
import { OrganisationEntity } from './organisation.entity';
import { PersonEntity } from './person.entity';
import { setUpSignIn } from './sign-in/set-up';

export { Language } from './identity.enums';
export { Organisation, OrganisationConnection } from './organisation.type';
export { Person, Viewer } from './person.type';

/** People, how they sign in, and the organisations they act for. */
export const identityModule = defineModule({
  name: 'identity',
  entities: [PersonEntity, OrganisationEntity, MembershipEntity, InvitationEntity],
  setUp: (platform, services) => {
    const signIn = setUpSignIn(platform);
    services.provide(signIn.sessions, SessionReader);
    return {
      resolvers: [
        new IdentityQueries(),
        new OrganisationInvitationsResolver(),
        new OrganisationMembershipsResolver(),
        new PersonMembershipsResolver(),
        new ViewerMembershipsResolver(),
      ],
      routes: signIn.routes,
      jobs: signIn.jobs,
    };
  },
});
