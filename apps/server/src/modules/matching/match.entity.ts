import type { ConflictKind, MatchSource, MatchStatus } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchReasonValue } from './match-reasons';

@Entity()
export class MatchEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Given by the database: the number people say on the telephone. */
  @Column({ type: 'integer', insert: false, update: false }) number!: number;
  @Column('uuid') needId!: string;
  @Column('uuid') offerId!: string;
  @Column('text') status!: MatchStatus;
  @Column('text', { nullable: true }) statusReason!: string | null;
  @Column('text') source!: MatchSource;
  @Column('real') score!: number;
  /** As they were when the broker chose the pair: later changes of either text do not rewrite why. */
  @Column({ type: 'jsonb' }) reasons!: MatchReasonValue[];
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text', { nullable: true }) nextStep!: string | null;
  @Column('date', { nullable: true }) nextStepDue!: string | null;
  @Column('timestamptz', { nullable: true }) introducedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) approachedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) needInterestAt!: Date | null;
  @Column('text', { nullable: true }) needInterestNote!: string | null;
  @Column('timestamptz', { nullable: true }) offerInterestAt!: Date | null;
  @Column('text', { nullable: true }) offerInterestNote!: string | null;
  @Column('timestamptz', { nullable: true }) needConsentAt!: Date | null;
  @Column('text', { nullable: true }) needConsentNote!: string | null;
  @Column('timestamptz', { nullable: true }) offerConsentAt!: Date | null;
  @Column('text', { nullable: true }) offerConsentNote!: string | null;
  @Column('date', { nullable: true }) metOn!: string | null;
  @Column('timestamptz', { nullable: true }) needAgreedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) offerAgreedAt!: Date | null;
  /** The state that it was parked or fell silent in. */
  @Column('text', { nullable: true }) leftFrom!: MatchStatus | null;
  @Column('date', { nullable: true }) parkedUntil!: string | null;
  @Column('date', { nullable: true }) remindedOn!: string | null;
  /** The due day that its broker was last told of. */
  @Column('date', { nullable: true }) overdueOn!: string | null;
  /** Asked in when nothing happened after a due day. */
  @Column('uuid', { nullable: true }) secondBrokerId!: string | null;
  /** What the waiver speaks of; one that is found later needs another. */
  @Column({ type: 'text', array: true }) waivedConflicts!: ConflictKind[];
  @Column('timestamptz', { nullable: true }) conflictWaivedAt!: Date | null;
  @Column('uuid', { nullable: true }) conflictWaivedBy!: string | null;
  @Column('text', { nullable: true }) conflictWaiver!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
