import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something the person can mend.' })
export class Problem {
  @Field({ description: 'Constant per cause, e.g. STALE_VERSION.' }) readonly code!: string;
  @Field(() => String, { nullable: true, description: "The input's path, e.g. mustHaves.0.metric." }) readonly field!: string | null;
  @Field({ description: "In the caller's language; says what to do." }) readonly message!: string;
}
