import { subjectKinds, waitingKinds } from '@kongano/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql';

export const WaitingKind = enumOf('WaitingKind', waitingKinds, 'Why something waits for the viewer.');
export const SubjectKind = enumOf('SubjectKind', subjectKinds, 'What an entry points to.');

@ObjectType({ description: "One thing that waits for the viewer: the home page's list." })
export class WaitingItem {
  @Field(() => WaitingKind) readonly kind!: string;
  @Field(() => SubjectKind) readonly subjectKind!: string;
  @Field(() => ID) readonly subjectId!: string;
  @Field() readonly title!: string;
  @Field(() => String, { nullable: true }) readonly detail!: string | null;
  @Field(() => Date, { nullable: true }) readonly dueAt!: Date | null;
  @Field(() => Date) readonly since!: Date;
  @Field(() => Int, { nullable: true }) readonly count!: number | null;
}
