import type { FastifyInstance } from 'fastify';
import { secretFor } from '../../../platform/config';
import type { Platform, Services } from '../../../platform/module';
import { LinkGuard, MembershipService, OrganisationService } from '../../identity';
import type { NeedWork } from '../need.definition';
import { CaptureResolver } from './capture.resolver';
import { Claims } from './claims.service';
import { addConfirmRoutes } from './confirm.routes';
import { ConfirmationLetters } from './confirmation-letters.service';
import { ConfirmationSecrets } from './confirmation-secrets';
import { Confirmations } from './confirmations.service';

/** Needs that facilitators write for firms without an account. */
export function setUpCaptures({ config, pool, mail, sms, useCases }: Platform, services: Services, work: NeedWork) {
  const secrets = new ConfirmationSecrets(secretFor(config, 'need-confirmations'));
  const memberships = services.get(MembershipService);
  const organisations = services.get(OrganisationService);
  const confirmations = new Confirmations({ useCases, pool, work, organisations, memberships, secrets });
  const claims = new Claims({ useCases, work, memberships, secrets });
  const letters = new ConfirmationLetters({ pool, mail, sms, secrets, publicUrl: config.publicUrl });
  const guard = services.get(LinkGuard);
  return {
    resolver: new CaptureResolver(confirmations, claims),
    jobs: letters.jobs(),
    routes: (http: FastifyInstance) => addConfirmRoutes(http, { pool, guard, secrets, confirmations, claims }),
  };
}
