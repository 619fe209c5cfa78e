import type { Capture, NeedStatus } from '@kongano/domain';
import { Column, Entity } from 'typeorm';
import { PostingEntity } from '../postings';

export interface MustHaveValue {
  readonly metric: string;
  readonly today: string | null;
  readonly target: string | null;
  readonly unit: string | null;
}

@Entity()
export class NeedEntity extends PostingEntity {
  @Column('text') status!: NeedStatus;
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('text', { nullable: true }) background!: string | null;
  @Column('text', { nullable: true }) tried!: string | null;
  @Column('jsonb') mustHaves!: MustHaveValue[];
  @Column('text', { nullable: true }) niceToHaves!: string | null;
  @Column('text', { nullable: true }) wantedSolutions!: string | null;
  @Column('text', { nullable: true }) unwantedSolutions!: string | null;
  @Column('bigint', { nullable: true }) budgetMin!: number | null;
  @Column('bigint', { nullable: true }) budgetMax!: number | null;
  @Column('bigint', { nullable: true }) ownContribution!: number | null;
  @Column('text', { nullable: true }) gives!: string | null;
  @Column('bigint', { nullable: true }) costPerYear!: number | null;
  @Column('text', { nullable: true }) quantity!: string | null;
  @Column('text', { nullable: true }) constraints!: string | null;
  @Column('integer', { nullable: true }) trlMin!: number | null;
  @Column('integer', { nullable: true }) trlMax!: number | null;
  @Column('text', { nullable: true }) sectorCode!: string | null;
  @Column('text', { nullable: true }) council!: string | null;
  @Column('uuid', { nullable: true }) clusterId!: string | null;
  @Column('text', { nullable: true }) valueChainStep!: string | null;
  @Column('date', { nullable: true }) interestDeadline!: string | null;
  /** Of a firm that had no account when it was written down. */
  @Column({ type: 'jsonb', nullable: true }) capture!: Capture | null;
  /** The facilitator who wrote it down for a firm. */
  @Column('uuid', { nullable: true }) capturedBy!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
