import type {
  Language as LanguageValue,
  PartnerSought as PartnerSoughtValue,
  PartnershipType as PartnershipTypeValue,
  Visibility as VisibilityValue,
} from '@kongano/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PageArgs, ShillingsScalar } from '../../platform/reading';
import { Language } from '../identity';
import { PartnerSought, PartnershipType, PostingFilter, Visibility } from '../postings';
import { NeedSort, NeedStatus } from './need.enums';

const optional = { nullable: true } as const;

@InputType({ description: 'Something measurable that a solution must reach.' })
export class MustHaveInput {
  @Field() readonly metric!: string;
  @Field(() => String, optional) readonly today?: string | null;
  @Field(() => String, optional) readonly target?: string | null;
  @Field(() => String, optional) readonly unit?: string | null;
}

@InputType({ description: 'A firm without an account, whom a facilitator writes for. Phone or e-mail, so that it can confirm.' })
export class CaptureInput {
  @Field(() => String, optional) readonly firmName?: string | null;
  @Field(() => String, optional) readonly contactName?: string | null;
  @Field(() => String, optional) readonly phone?: string | null;
  @Field(() => String, optional) readonly email?: string | null;
  @Field(() => Boolean, optional) readonly hasConsent?: boolean | null;
}

@InputType({ description: 'All optional, as a draft may be incomplete. Null clears, absent leaves unchanged.' })
export class NeedInput {
  @Field(() => String, optional) readonly title?: string | null;
  @Field(() => Language, optional) readonly language?: LanguageValue | null;
  @Field(() => String, optional) readonly problem?: string | null;
  @Field(() => String, optional) readonly background?: string | null;
  @Field(() => String, optional) readonly tried?: string | null;
  @Field(() => [MustHaveInput], optional) readonly mustHaves?: MustHaveInput[] | null;
  @Field(() => String, optional) readonly niceToHaves?: string | null;
  @Field(() => String, optional) readonly wantedSolutions?: string | null;
  @Field(() => String, optional) readonly unwantedSolutions?: string | null;
  @Field(() => ShillingsScalar, optional) readonly budgetMin?: number | null;
  @Field(() => ShillingsScalar, optional) readonly budgetMax?: number | null;
  @Field(() => ShillingsScalar, optional) readonly ownContribution?: number | null;
  @Field(() => String, optional) readonly gives?: string | null;
  @Field(() => ShillingsScalar, optional) readonly costPerYear?: number | null;
  @Field(() => String, optional) readonly quantity?: string | null;
  @Field(() => String, optional) readonly constraints?: string | null;
  @Field(() => Int, optional) readonly trlMin?: number | null;
  @Field(() => Int, optional) readonly trlMax?: number | null;
  @Field(() => [PartnerSought], optional) readonly partnerSought?: PartnerSoughtValue[] | null;
  @Field(() => [PartnershipType], optional) readonly partnershipTypes?: PartnershipTypeValue[] | null;
  @Field(() => String, optional) readonly sectorCode?: string | null;
  @Field(() => [String], optional) readonly fieldCodes?: string[] | null;
  @Field(() => [String], optional) readonly keywords?: string[] | null;
  @Field(() => [Int], optional) readonly sdgs?: number[] | null;
  @Field(() => String, optional) readonly regionCode?: string | null;
  @Field(() => String, optional) readonly council?: string | null;
  @Field(() => ID, optional) readonly clusterId?: string | null;
  @Field(() => ID, optional) readonly organisationId?: string | null;
  @Field(() => String, optional) readonly valueChainStep?: string | null;
  @Field(() => DateScalar, optional) readonly interestDeadline?: string | null;
  @Field(() => Visibility, optional) readonly visibility?: VisibilityValue | null;
  @Field(() => CaptureInput, optional) readonly capture?: CaptureInput | null;
}

@InputType()
export class NeedFilter extends PostingFilter {
  @Field(() => [NeedStatus], optional) readonly status?: string[] | null;
}

@ArgsType()
export class NeedsArgs extends PageArgs {
  @Field(() => NeedFilter, optional) readonly filter?: NeedFilter;
  @Field(() => NeedSort, { nullable: true, defaultValue: 'NEWEST' }) readonly sort?: string;
}
