import type { SearchKind } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class SavedSearchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: SearchKind;
  @Column('text') name!: string;
  /** What stands after `?` in the address of the list. */
  @Column('text') address!: string;
  @Column('timestamptz') seenAt!: Date;
  @Column('timestamptz') createdAt!: Date;
}
