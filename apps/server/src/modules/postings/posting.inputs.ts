import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../platform/reading';
import { Language } from '../identity';
import { PartnershipType } from './posting.enums';

const optional = { nullable: true } as const;

/** What lists of needs and of offers are narrowed by, beside the status. */
@InputType()
export abstract class PostingFilter {
  @Field(() => String, { nullable: true, description: 'A section or division of ISIC covers its classes.' })
  readonly sectorCode?: string | null;
  @Field(() => String, optional) readonly fieldCode?: string | null;
  @Field(() => String, optional) readonly regionCode?: string | null;
  @Field(() => ID, optional) readonly clusterId?: string | null;
  @Field(() => ID, optional) readonly organisationId?: string | null;
  @Field(() => Int, optional) readonly trl?: number | null;
  @Field(() => Language, optional) readonly language?: string | null;
  @Field(() => PartnershipType, optional) readonly partnershipType?: string | null;
  @Field(() => String, { nullable: true, description: 'Words in either language; small misspellings are forgiven.' })
  readonly text?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Only what was published later.' })
  readonly publishedAfter?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what the viewer or one of their organisations wrote, drafts too.' })
  readonly mine?: boolean | null;
}
