import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class MessageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') threadId!: string;
  @Column('integer') number!: number;
  @Column('uuid') authorId!: string;
  /** The organisation the author wrote for, as the readers shall see it. */
  @Column('uuid', { nullable: true }) authorOrganisationId!: string | null;
  @Column('text') body!: string;
  @Column('uuid', { nullable: true }) replyTo!: string | null;
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
  /** Its words are gone since; its number stays. */
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
  /** Since when it stands on top as what was decided. */
  @Column('timestamptz', { nullable: true }) pinnedAt!: Date | null;
  @Column('uuid', { nullable: true }) pinnedBy!: string | null;
  /** Since when staff keep it from other readers, and why. */
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { nullable: true }) hiddenBy!: string | null;
  @Column('text', { nullable: true }) hiddenReason!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
