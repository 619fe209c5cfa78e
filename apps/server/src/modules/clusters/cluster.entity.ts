import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ClusterEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') nameEn!: string;
  @Column('text') nameSw!: string;
  @Column('text', { nullable: true }) summaryEn!: string | null;
  @Column('text', { nullable: true }) summarySw!: string | null;
  @Column('text') regionCode!: string;
  @Column('text') sectorCode!: string;
  @Column('text', { array: true }) councils!: string[];
  @Column('integer', { nullable: true }) foundedYear!: number | null;
  @Column('uuid', { nullable: true }) facilitatorId!: string | null;
  @Column('text', { nullable: true }) facilitatorName!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
