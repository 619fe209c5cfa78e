import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Names that would tell who is behind a posting, to be pointed out in its texts before others read them.' })
export class PostingNames {
  @Field(() => [String]) readonly organisations!: string[];
  @Field(() => [String]) readonly people!: string[];
  @Field(() => [String], { description: 'Places that are finer than a region.' }) readonly places!: string[];
}
