import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only the secret's hash is kept; the secret itself was shown once. */
@Entity()
export class AccessTokenEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') secretHash!: string;
  @Column('boolean') canWrite!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz') expiresAt!: Date;
}
