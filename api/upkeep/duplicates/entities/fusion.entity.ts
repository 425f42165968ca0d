import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { DoublonEntity } from './doublon.entity.js';

@Entity('fusion')
export class FusionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index('fusion_doublon_idx')
  @Column('uuid', { name: 'doublon_id' })
  doublonId!: string;

  @ManyToOne(() => DoublonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'doublon_id', foreignKeyConstraintName: 'fusion_doublon_fkey' })
  doublon!: DoublonEntity;

  @Index('fusion_garde_idx')
  @Column('text', { name: 'garde_id' })
  gardeId!: string;

  @Index('fusion_absorbe_idx')
  @Column('text', { name: 'absorbe_id' })
  absorbeId!: string;

  @Column('jsonb')
  instantane!: unknown;

  @Column('boolean', { name: 'solutions_comparees', default: false })
  solutionsComparees!: boolean;

  @Column('timestamptz')
  le!: Date;

  @Column('uuid', { nullable: true })
  par!: string | null;

  @Column('text', { name: 'par_nom', nullable: true })
  parNom!: string | null;

  @Column('timestamptz', { name: 'annulee_le', nullable: true })
  annuleeLe!: Date | null;

  @Column('uuid', { name: 'annulee_par', nullable: true })
  annuleePar!: string | null;

  @Column('text', { name: 'annulee_par_nom', nullable: true })
  annuleeParNom!: string | null;
}
