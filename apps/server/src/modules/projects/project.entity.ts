import type { ProjectStatus } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A must-have of the need as it was agreed, and the value that was reached. */
export interface ProjectGoalValue {
  readonly metric: string;
  readonly today: string | null;
  readonly target: string | null;
  readonly unit: string | null;
  readonly reached: string | null;
}

@Entity()
export class ProjectEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Given by the database. */
  @Column({ type: 'integer', insert: false, update: false }) number!: number;
  @Column('uuid') matchId!: string;
  @Column('uuid') needId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text') status!: ProjectStatus;
  @Column('text', { nullable: true }) statusReason!: string | null;
  @Column({ type: 'jsonb' }) goals!: ProjectGoalValue[];
  /** Who opened it. */
  @Column('uuid', { nullable: true }) brokerId!: string | null;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
