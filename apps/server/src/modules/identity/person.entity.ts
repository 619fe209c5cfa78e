import type { Language, PlatformRole } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who confirmed their address. */
@Entity()
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('boolean') emailVerified!: boolean;
  @Column('text') language!: Language;
  @Column('text', { nullable: true }) headline!: string | null;
  @Column('text', { nullable: true }) orcid!: string | null;
  @Column('text', { array: true }) roles!: PlatformRole[];
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
