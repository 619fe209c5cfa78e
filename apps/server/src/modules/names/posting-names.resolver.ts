import type { KnownNames } from '@kongano/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import type { PostingNamesReader } from './posting-names.service';
import { PostingNames } from './posting-names.type';

@Resolver()
export class PostingNamesResolver {
  constructor(private readonly names: PostingNamesReader) {}

  @Query(() => PostingNames, { description: 'Of an organisation of the viewer, and of any for staff; of others nothing but places.' })
  @Access(signedIn)
  postingNames(
    @Ctx() { call }: { call: Call },
    @Arg('organisationId', () => ID, { nullable: true }) organisationId: string | null,
  ): Promise<KnownNames> {
    return this.names.of(call.actor, organisationId ?? null);
  }
}
