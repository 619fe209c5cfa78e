import type { ThreadSubject } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ThreadEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') subject!: ThreadSubject;
  @Column('uuid') subjectId!: string;
  /** Number of the newest message; taken under the row's lock, so that no number is lost or given twice. */
  @Column('integer') lastNumber!: number;
  @Column('timestamptz') createdAt!: Date;
  /** Since when it is done. */
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('uuid', { nullable: true }) resolvedBy!: string | null;
  /** Since when staff alone write in it, and why. */
  @Column('timestamptz', { nullable: true }) lockedAt!: Date | null;
  @Column('uuid', { nullable: true }) lockedBy!: string | null;
  @Column('text', { nullable: true }) lockedReason!: string | null;
}
