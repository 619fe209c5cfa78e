import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { SubjectKind } from './waiting.type';

@ObjectType({ description: 'One thing that the viewer was told.' })
export class Notification {
  @Field(() => ID) readonly id!: string;
  @Field({ description: "What happened, in words of the reader's language." }) readonly text!: string;
  @Field(() => SubjectKind) readonly subjectKind!: string;
  @Field(() => ID) readonly subjectId!: string;
  @Field(() => Int, { description: 'How many came together, as messages do.' }) readonly count!: number;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => Date, { nullable: true }) readonly readAt!: Date | null;
}

@ObjectType()
export class NotificationsPayload {
  @Field(() => [Notification]) readonly notifications!: readonly Notification[];
  @Field(() => [Problem]) readonly problems!: readonly Problem[];
}
