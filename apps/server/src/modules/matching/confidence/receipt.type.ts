import { receiptKinds } from '@kongano/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf, Problem } from '../../../platform/graphql';
import { ReadFrom, Reads } from '../../../platform/reading';
import { Language } from '../../identity';
import { ReceiptEntity } from '../../receipts';
import { PostingSide } from '../match.enums';
import { Match } from '../match.type';
import { matchReceiptVisible } from './receipt.visibility';

export const ReceiptKind = enumOf('ReceiptKind', receiptKinds, 'What a receipt is of: confidentiality, or consent to be named.');

const signed = (key: string) => (receipt: string) => `(${receipt}.content::jsonb ->> '${key}')`;

@ObjectType({ description: 'What a side of a match signed, for the two sides and staff.' })
@ReadFrom(() => ReceiptEntity, { visible: matchReceiptVisible })
export class Receipt {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int) readonly number!: number;
  @Field(() => ReceiptKind) readonly kind!: string;
  @Field(() => PostingSide, { nullable: true }) readonly side!: string | null;
  @Field(() => Language) readonly language!: string;
  @Field() readonly textVersion!: string;
  @Field(() => Date) readonly signedAt!: Date;
  @Field({ description: 'SHA-256 of the content, under which anybody can check it.' }) readonly digest!: string;
  @Field({ description: 'As the person typed it.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: signed('name') })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'In whose name it was signed.' })
  @Reads({ read: 'sql', sql: signed('organisation') })
  readonly organisationName!: string | null;
}

@ObjectType({ description: 'A text to be signed, word for word.' })
export class NdaText {
  @Field(() => Language) readonly language!: string;
  @Field({ description: 'To be sent with the signature: an older text is refused.' }) readonly version!: string;
  @Field() readonly text!: string;
}

@ObjectType()
export class NdaPayload {
  readonly matchId!: string | null;
  readonly receiptId!: string | null;
  @Field(() => Match, { nullable: true })
  @Reads({ read: 'byKey', type: () => Match, property: 'matchId' })
  readonly match!: Match | null;
  @Field(() => Receipt, { nullable: true })
  @Reads({ read: 'byKey', type: () => Receipt, property: 'receiptId' })
  readonly receipt!: Receipt | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}
