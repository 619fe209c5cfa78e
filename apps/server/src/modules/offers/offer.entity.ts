import type { EvidenceKind, IpStatus, OfferStage, OfferStatus } from '@kongano/domain';
import { Column, Entity } from 'typeorm';
import { PostingEntity } from '../postings';

export interface EvidenceValue {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly doi: string | null;
}
export interface OfferPersonValue {
  readonly name: string;
  readonly orcid: string | null;
}

@Entity()
export class OfferEntity extends PostingEntity {
  @Column('text') status!: OfferStatus;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) advantages!: string | null;
  @Column('jsonb') evidence!: EvidenceValue[];
  @Column('text', { nullable: true }) stage!: OfferStage | null;
  @Column('integer', { nullable: true }) trl!: number | null;
  @Column('text', { nullable: true }) ipStatus!: IpStatus | null;
  @Column('text', { nullable: true }) ipNotes!: string | null;
  @Column('text', { nullable: true }) partnerRole!: string | null;
  @Column('integer', { nullable: true }) capacityProjects!: number | null;
  @Column('date', { nullable: true }) availableFrom!: string | null;
  @Column('date', { nullable: true }) availableTo!: string | null;
  @Column('text', { array: true }) sectorCodes!: string[];
  @Column('jsonb') people!: OfferPersonValue[];
  @Column('text', { nullable: true }) unit!: string | null;
}
