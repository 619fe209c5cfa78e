import type { Language, PostingSide, ReceiptKind } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows are only added: the database refuses to change one. */
@Entity()
export class ReceiptEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Given by the database: the number people say on the telephone. */
  @Column({ type: 'integer', insert: false, update: false }) number!: number;
  @Column('text') kind!: ReceiptKind;
  @Column('text') subject!: string;
  @Column('uuid') subjectId!: string;
  @Column('text', { nullable: true }) side!: PostingSide | null;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('text') language!: Language;
  @Column('text') textVersion!: string;
  @Column('timestamptz') signedAt!: Date;
  /** SHA-256 of `content`, 64 hexadecimal digits. */
  @Column('text') digest!: string;
  /** The canonical JSON of a {@link ReceiptContent}. */
  @Column('text') content!: string;
}
