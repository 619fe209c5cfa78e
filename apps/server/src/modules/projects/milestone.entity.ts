import type { MilestoneAnswer, MilestoneStatus, ProjectPartnerRole } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ProjectPartnerEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('text') role!: ProjectPartnerRole;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
}

@Entity()
export class MilestoneEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) delivers!: string | null;
  @Column('date') dueOn!: string;
  @Column('text') status!: MilestoneStatus;
  @Column('text', { nullable: true }) statusReason!: string | null;
  @Column('date', { nullable: true }) dueSoonOn!: string | null;
  @Column('date', { nullable: true }) overdueOn!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}

@Entity()
export class MilestoneReportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') milestoneId!: string;
  @Column('integer') number!: number;
  @Column('text') report!: string;
  @Column('uuid') reportedBy!: string;
  @Column('timestamptz') reportedAt!: Date;
  @Column('text', { nullable: true }) answer!: MilestoneAnswer | null;
  @Column('text', { nullable: true }) answerReason!: string | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

@Entity()
export class ProjectDocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('text') title!: string;
  @Column('timestamptz') createdAt!: Date;
}
