import { termSchemes } from '@kongano/domain';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql';
import { connectionOf, ReadFrom } from '../../platform/reading';
import { TermEntity } from './term.entity';

export const TermScheme = enumOf(
  'TermScheme',
  termSchemes,
  'Vocabularies: ISIC rev. 4, OECD FORD, regions, councils, SDGs, readiness levels.',
);

@ObjectType({ description: 'An entry of a vocabulary, with its titles in both languages where there are two.' })
@ReadFrom(() => TermEntity, { visible: 'everyone' })
export class Term {
  @Field(() => TermScheme) readonly scheme!: string;
  @Field() readonly code!: string;
  @Field(() => String, { nullable: true }) readonly parentCode!: string | null;
  @Field() readonly titleEn!: string;
  @Field(() => String, { nullable: true }) readonly titleSw!: string | null;
}

export const TermConnection = connectionOf(Term, 'Term');
