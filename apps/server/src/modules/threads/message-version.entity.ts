import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a message said before it was changed. */
@Entity()
export class MessageVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') messageId!: string;
  @Column('text') body!: string;
  @Column('timestamptz') writtenAt!: Date;
}
