import type { MatchSource, MatchStatus } from '@kongano/domain';
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
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
