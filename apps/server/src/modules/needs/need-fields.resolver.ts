import { allowedNeedActions, awaitsFirm, type Capture, type NeedAction as NeedActionValue, type NeedState } from '@kongano/domain';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { PageArgs, planned, Reads } from '../../platform/reading';
import { Cluster } from '../clusters';
import { Organisation } from '../identity';
import { byAge, knowsOwner } from '../postings';
import { actorFacts } from './need.definition';
import { NeedAction } from './need.enums';
import type { Context } from './need.resolver';
import { Need, NeedConnection } from './need.type';
import { needVisible, ownNeed, viewersCosigners } from './need.visibility';

interface ActionInputs extends NeedState {
  readonly isOwn: boolean;
  readonly capture: Capture | null;
  readonly confirmedAt: string | null;
  readonly cosigners: readonly string[];
}

@Resolver(() => Need)
export class NeedActionsResolver {
  constructor(private readonly clock: () => Date) {}

  @FieldResolver(() => [NeedAction], { description: 'Which actions the viewer may take now; the client renders exactly these.' })
  @Reads({
    read: 'resolver',
    inputs: {
      status: (need) => `${need}.status`,
      onHoldUntil: (need) => `${need}.on_hold_until`,
      expiresAt: (need) => `${need}.expires_at`,
      renewedAt: (need) => `${need}.renewed_at`,
      archivedAt: (need) => `${need}.archived_at`,
      organisationId: (need) => `${need}.organisation_id`,
      capture: (need) => `${need}.capture`,
      confirmedAt: (need) => `${need}.confirmed_at`,
      isOwn: ownNeed,
      cosigners: viewersCosigners,
    },
  })
  viewerCan(@Root() { isOwn, cosigners, ...need }: ActionInputs, @Ctx() { call }: Context): NeedActionValue[] {
    return allowedNeedActions(actorFacts(call.actor, isOwn, cosigners), { ...need, awaitsFirm: awaitsFirm(need) }, this.clock());
  }
}

@Resolver(() => Cluster)
export class ClusterNeedsResolver {
  @FieldResolver(() => Int, { description: 'Those that the viewer may see.' })
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (cluster, at) =>
      `select count(*) from need n where n.cluster_id = ${cluster}.id and ${knowsOwner('n', at)} and ${needVisible('n', at)}`,
  })
  needCount(): never {
    return planned();
  }

  @FieldResolver(() => NeedConnection)
  @Reads({
    read: 'connection',
    type: () => Need,
    on: (cluster, need, at) => `${need}.cluster_id = ${cluster}.id and ${knowsOwner(need, at)}`,
    orderBy: () => byAge('desc'),
  })
  needs(@Args() _page: PageArgs): never {
    return planned();
  }
}

@Resolver(() => Organisation)
export class OrganisationNeedsResolver {
  @FieldResolver(() => NeedConnection)
  @Reads({
    read: 'connection',
    type: () => Need,
    on: (organisation, need, at) => `${need}.organisation_id = ${organisation}.id and ${knowsOwner(need, at)}`,
    orderBy: () => byAge('desc'),
  })
  needs(@Args() _page: PageArgs): never {
    return planned();
  }
}
