import type { Language, NeedStatus, OfferStatus, PartnerSought, PartnershipType, Visibility } from '@kongano/domain';
import { Column, PrimaryColumn } from 'typeorm';

/** Columns that needs and offers have alike: place in the lifecycle, dates, author. */
export abstract class PostingEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Given by the database, for people to name it by. */
  @Column({ type: 'integer', insert: false, update: false }) number!: number;
  @Column('text') title!: string;
  @Column('text') language!: Language;
  @Column('text', { array: true }) partnerSought!: PartnerSought[];
  @Column('text', { array: true }) partnershipTypes!: PartnershipType[];
  @Column('text', { array: true }) fieldCodes!: string[];
  @Column('text', { array: true }) keywords!: string[];
  @Column('integer', { array: true }) sdgs!: number[];
  @Column('text', { nullable: true }) regionCode!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid') authorId!: string;
  abstract status: NeedStatus | OfferStatus;
  @Column('text', { nullable: true }) statusReason!: string | null;
  @Column('date', { nullable: true }) onHoldUntil!: string | null;
  @Column('text', { nullable: true }) onHoldReason!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) renewedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) expiryNoticeAt!: Date | null;
  @Column('text') translatedWords!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
