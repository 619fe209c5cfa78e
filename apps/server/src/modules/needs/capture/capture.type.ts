import { confirmationLimits } from '@kongano/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { ReadFrom, Reads } from '../../../platform/reading';
import { NeedConfirmationEntity } from './need-confirmation.entity';

const optional = { nullable: true } as const;

@ObjectType({ description: 'What a facilitator noted of a firm without an account.' })
export class Capture {
  @Field(() => String, optional) readonly firmName!: string | null;
  @Field(() => String, optional) readonly contactName!: string | null;
  @Field(() => String, optional) readonly phone!: string | null;
  @Field(() => String, optional) readonly email!: string | null;
  @Field(() => Boolean, optional) readonly hasConsent!: boolean | null;
}

/** Reached only from the need, whose own people and staff see it. */
@ObjectType({ description: 'How a firm without an account was asked whether its need is right, and what it said.' })
@ReadFrom(() => NeedConfirmationEntity, { visible: 'everyone' })
export class NeedConfirmation {
  @Field() readonly contactName!: string;
  @Field() readonly askedAt!: Date;
  @Field(() => Int, { description: 'Wrong codes that may still be typed.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: (asked) => `${confirmationLimits.codeTries} - ${asked}.tries` })
  readonly triesLeft!: number;
  @Field(() => Date, { nullable: true, description: 'When the telephone company refused the number.' }) readonly refusedAt!: Date | null;
  @Field(() => Date, optional) readonly answeredAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'What the firm said; null while it is asked.' })
  @Reads({ read: 'sql', sql: (asked) => `${asked}.answer = 'RIGHT'` })
  readonly isRight!: boolean | null;
  @Field(() => String, optional) readonly reason!: string | null;
  @Field({ description: 'Somebody of the firm has its account.' })
  @Reads({ read: 'sql', sql: (asked) => `${asked}.claimed_at is not null` })
  readonly isClaimed!: boolean;
}
