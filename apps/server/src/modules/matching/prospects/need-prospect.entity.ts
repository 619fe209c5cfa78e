import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class NeedProspectEntity {
  /** The need's own. */
  @PrimaryColumn('uuid') id!: string;
  /** What fits best; null where nothing shares anything with it. */
  @Column('uuid', { nullable: true }) offerId!: string | null;
  @Column('real') score!: number;
  @Column('real') probability!: number;
  @Column('boolean') isAnswered!: boolean;
  @Column('timestamptz') lookedAt!: Date;
}
