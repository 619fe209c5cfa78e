import type {
  EvidenceKind as EvidenceKindValue,
  IpStatus as IpStatusValue,
  Language as LanguageValue,
  OfferStage as OfferStageValue,
  PartnerSought as PartnerSoughtValue,
  PartnershipType as PartnershipTypeValue,
  Visibility as VisibilityValue,
} from '@kongano/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PageArgs } from '../../platform/reading';
import { Language } from '../identity';
import { PartnerSought, PartnershipType, PostingFilter, Visibility } from '../postings';
import { EvidenceKind, IpStatus, OfferSort, OfferStage, OfferStatus } from './offer.enums';

const optional = { nullable: true } as const;

@InputType({ description: 'Something that shows that it works.' })
export class EvidenceInput {
  @Field(() => EvidenceKind) readonly kind!: EvidenceKindValue;
  @Field() readonly text!: string;
  @Field(() => String, optional) readonly doi?: string | null;
}

@InputType({ description: 'Somebody who does the work.' })
export class OfferPersonInput {
  @Field() readonly name!: string;
  @Field(() => String, optional) readonly orcid?: string | null;
}

@InputType({ description: 'All optional, as a draft may be incomplete. Null clears, absent leaves unchanged.' })
export class OfferInput {
  @Field(() => String, optional) readonly title?: string | null;
  @Field(() => Language, optional) readonly language?: LanguageValue | null;
  @Field(() => String, optional) readonly summary?: string | null;
  @Field(() => String, optional) readonly description?: string | null;
  @Field(() => String, optional) readonly advantages?: string | null;
  @Field(() => [EvidenceInput], optional) readonly evidence?: EvidenceInput[] | null;
  @Field(() => OfferStage, optional) readonly stage?: OfferStageValue | null;
  @Field(() => Int, optional) readonly trl?: number | null;
  @Field(() => IpStatus, optional) readonly ipStatus?: IpStatusValue | null;
  @Field(() => String, optional) readonly ipNotes?: string | null;
  @Field(() => [PartnerSought], optional) readonly partnerSought?: PartnerSoughtValue[] | null;
  @Field(() => String, optional) readonly partnerRole?: string | null;
  @Field(() => [PartnershipType], optional) readonly partnershipTypes?: PartnershipTypeValue[] | null;
  @Field(() => Int, optional) readonly capacityProjects?: number | null;
  @Field(() => DateScalar, optional) readonly availableFrom?: string | null;
  @Field(() => DateScalar, optional) readonly availableTo?: string | null;
  @Field(() => [String], optional) readonly sectorCodes?: string[] | null;
  @Field(() => [String], optional) readonly fieldCodes?: string[] | null;
  @Field(() => [String], optional) readonly keywords?: string[] | null;
  @Field(() => [Int], optional) readonly sdgs?: number[] | null;
  @Field(() => String, optional) readonly regionCode?: string | null;
  @Field(() => [OfferPersonInput], optional) readonly people?: OfferPersonInput[] | null;
  @Field(() => String, optional) readonly unit?: string | null;
  @Field(() => ID, optional) readonly organisationId?: string | null;
  @Field(() => Visibility, optional) readonly visibility?: VisibilityValue | null;
}

@InputType()
export class OfferFilter extends PostingFilter {
  @Field(() => [OfferStatus], optional) readonly status?: string[] | null;
}

@ArgsType()
export class OffersArgs extends PageArgs {
  @Field(() => OfferFilter, optional) readonly filter?: OfferFilter;
  @Field(() => OfferSort, { nullable: true, defaultValue: 'NEWEST' }) readonly sort?: string;
}
