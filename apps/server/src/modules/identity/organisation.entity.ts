import type { OrganisationKind, OrganisationSize } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) summaryEn!: string | null;
  @Column('text', { nullable: true }) summarySw!: string | null;
  @Column('text', { nullable: true }) size!: OrganisationSize | null;
  @Column('text', { nullable: true }) regionCode!: string | null;
  @Column('text', { nullable: true }) council!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { nullable: true }) rorId!: string | null;
  @Column('boolean') womenOwned!: boolean;
  @Column('boolean') youthOwned!: boolean;
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  @Column('uuid', { nullable: true }) verifiedBy!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
