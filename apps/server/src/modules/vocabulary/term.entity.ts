import type { TermScheme } from '@kongano/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class TermEntity {
  @PrimaryColumn('text') scheme!: TermScheme;
  @PrimaryColumn('text') code!: string;
  @Column('text', { nullable: true }) parentCode!: string | null;
  @Column('text') titleEn!: string;
  @Column('text', { nullable: true }) titleSw!: string | null;
  @Column('integer') position!: number;
}
