import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a firm without an account was asked whether what was written for it is right, and what it said. */
@Entity()
export class NeedConfirmationEntity {
  @PrimaryColumn('uuid') needId!: string;
  /** Counts up whenever the firm is asked anew: what was sent before opens nothing any more. */
  @Column('integer') round!: number;
  @Column('text') firmName!: string;
  @Column('text') contactName!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('timestamptz') askedAt!: Date;
  /** Within a day of each other. */
  @Column('integer') sends!: number;
  /** Of the code of this round. */
  @Column('integer') tries!: number;
  @Column('timestamptz', { nullable: true }) refusedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answer!: 'RIGHT' | 'WRONG' | null;
  @Column('text', { nullable: true }) way!: 'CODE' | 'LINK' | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) claimedBy!: string | null;
  @Column('timestamptz', { nullable: true }) claimedAt!: Date | null;
}
