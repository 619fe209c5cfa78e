import type { ReadingKind } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class NeedReadingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') needId!: string;
  @Column('uuid') personId!: string;
  /** Where the reader belonged then. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('boolean') isStaff!: boolean;
  @Column('text') kind!: ReadingKind;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  @Column('timestamptz') at!: Date;
}
