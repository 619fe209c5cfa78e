import { notificationTimings, notificationTopics } from '@kongano/domain';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf, Problem } from '../../platform/graphql';

export const NotificationTopic = enumOf('NotificationTopic', notificationTopics, 'What a person chooses letters by.');
export const NotificationTiming = enumOf('NotificationTiming', notificationTimings, 'When a letter comes: at once, gathered, or never.');

@ObjectType({ description: 'When letters of a topic come.' })
export class NotificationChoice {
  @Field(() => NotificationTopic) readonly topic!: string;
  @Field(() => NotificationTiming) readonly timing!: string;
}

@ObjectType({ description: "When the viewer wants to be told. Hours are Tanzania's, 0 to 23; Monday is 1." })
export class NotificationSettings {
  @Field(() => [NotificationChoice], { description: 'Each topic once, in their order.' }) readonly letters!: readonly NotificationChoice[];
  @Field(() => Int) readonly digestHour!: number;
  @Field(() => Int) readonly digestDay!: number;
  @Field(() => Int, { nullable: true, description: 'From this hour on no letter comes until `quietTo`; null for never.' })
  readonly quietFrom!: number | null;
  @Field(() => Int, { nullable: true }) readonly quietTo!: number | null;
}

@InputType()
export class NotificationChoiceInput {
  @Field(() => NotificationTopic) readonly topic!: string;
  @Field(() => NotificationTiming) readonly timing!: string;
}

@InputType()
export class NotificationSettingsInput {
  @Field(() => [NotificationChoiceInput]) readonly letters!: NotificationChoiceInput[];
  @Field(() => Int) readonly digestHour!: number;
  @Field(() => Int) readonly digestDay!: number;
  @Field(() => Int, { nullable: true }) readonly quietFrom?: number | null;
  @Field(() => Int, { nullable: true }) readonly quietTo?: number | null;
}

@ObjectType()
export class NotificationSettingsPayload {
  @Field(() => NotificationSettings, { nullable: true }) readonly settings!: NotificationSettings | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}
