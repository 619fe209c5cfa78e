import type { MembershipRole } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Only the token's hash is kept; the token itself is in the letter. */
@Entity()
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') email!: string;
  @Column('text') role!: MembershipRole;
  @Column('text') tokenHash!: string;
  @Column('uuid') invitedBy!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
