import type { MembershipRole } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class MembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') personId!: string;
  @Column('text') role!: MembershipRole;
  @Column('timestamptz') createdAt!: Date;
}
