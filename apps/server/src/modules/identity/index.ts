import type { FastifyInstance } from 'fastify';
import { defineModule, type Platform } from '../../platform/module';
import { SessionReader, TokenBudgets } from '../../platform/session';
import { VocabularyService } from '../vocabulary';
import { addDemoRoute, demoPassword } from './demo.routes';
import { IdentityQueries, OrganisationInvitationsResolver } from './identity.queries';
import { invitationsToAnswer, organisationsToVerify, organisationToJoin } from './identity.waiting';
import { InvitationEntity } from './invitation.entity';
import { InvitationService } from './invitation.service';
import { LinkGuard } from './link-guard';
import { addMailboxRoute } from './mailbox.routes';
import { MailboxService } from './mailbox.service';
import { MembershipEntity } from './membership.entity';
import { OrganisationMembershipsResolver, PersonMembershipsResolver, ViewerMembershipsResolver } from './membership.links';
import { InvitationResolver, MembershipResolver } from './membership.resolver';
import { MembershipService } from './membership.service';
import { OrganisationEntity } from './organisation.entity';
import { OrganisationResolver } from './organisation.resolver';
import { OrganisationService } from './organisation.service';
import { PersonEntity } from './person.entity';
import { PersonResolver } from './person.resolver';
import { PersonService } from './person.service';
import { addSetupRoute } from './setup.routes';
import { SetupService } from './setup.service';
import { readIdJob } from './sign-in/job-payloads';
import { setUpSignIn } from './sign-in/set-up';
import { AccessTokenEntity } from './tokens/access-token.entity';
import { AccessTokenResolver, ViewerTokensResolver } from './tokens/access-token.resolver';
import { TokenBudgetsInDatabase } from './tokens/token-budgets.service';
import { VerifiedLetters } from './verified-letters.service';

export { Language } from './identity.enums';
export { LinkGuard, sendOutcome } from './link-guard';
export { Organisation, OrganisationConnection } from './organisation.type';
export { organisationVisible } from './organisation.visibility';
export { Person, Viewer } from './person.type';
export { networkOf, RateLimits } from './sign-in/rate-limits.service';
export { demoPassword, MembershipService, OrganisationService, PersonService };

/** People, how they sign in, and the organisations they act for. */
export const identityModule = defineModule({
  name: 'identity',
  entities: [PersonEntity, OrganisationEntity, MembershipEntity, InvitationEntity, AccessTokenEntity],
  setUp: (platform, services) => {
    const { useCases, database, mail, config } = platform;
    const signIn = setUpSignIn(platform);
    services.provide(signIn.sessions, SessionReader);
    services.provide(signIn.parts.rateLimits);
    services.provide(new LinkGuard(signIn.rateLimits, signIn.sessions, config.publicUrl));
    services.provide(new TokenBudgetsInDatabase(platform.pool, config.tokenBudget), TokenBudgets);
    const people = services.provide(new PersonService(useCases));
    const organisations = services.provide(new OrganisationService(useCases, services.get(VocabularyService)));
    const memberships = services.provide(new MembershipService(useCases));
    const invitations = new InvitationService({
      database,
      useCases,
      mail,
      rateLimits: signIn.parts.rateLimits,
      publicUrl: config.publicUrl,
    });
    const verified = new VerifiedLetters(database, mail, config.publicUrl);
    const setup = new SetupService(database, useCases);
    return {
      resolvers: [
        new IdentityQueries(),
        new OrganisationInvitationsResolver(),
        new OrganisationMembershipsResolver(),
        new PersonMembershipsResolver(),
        new ViewerMembershipsResolver(),
        new ViewerTokensResolver(),
        new PersonResolver(people),
        new OrganisationResolver(organisations),
        new MembershipResolver(memberships),
        new InvitationResolver(invitations),
        new AccessTokenResolver(signIn.tokens),
      ],
      routes: (http) => {
        signIn.routes(http);
        addSetupRoute(http, { ...signIn.parts, setup });
        addDemonstrationRoutes(http, platform);
      },
      jobs: [
        ...signIn.jobs,
        { task: 'identity.sendInvitation', run: (payload) => invitations.sendLetter(readIdJob(payload)) },
        { task: 'identity.tellVerified', run: (payload) => verified.tellOwners(readIdJob(payload)) },
      ],
      waiting: [organisationsToVerify, organisationToJoin, invitationsToAnswer],
      start: () => tellWayIn(platform, setup),
    };
  },
});

function addDemonstrationRoutes(http: FastifyInstance, { config, pool }: Platform): void {
  if (!config.isDemo) return;
  addMailboxRoute(http, new MailboxService(pool));
  addDemoRoute(http, pool);
}

/** The demonstration brings its own administrator. */
async function tellWayIn({ config }: Platform, setup: SetupService): Promise<void> {
  if (config.isDemo || config.role === 'worker') return;
  const token = await setup.openSetup();
  if (token !== null)
    process.stdout.write(`Kongano has no administrator yet. Make the first one, within 7 days: ${config.publicUrl}/setup?token=${token}\n`);
}
