import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from './structure.entity.js';

@Entity('poste')
export class PosteEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('poste_structure_idx')
  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'poste_structure_id_fkey' })
  structure!: StructureEntity;

  @Column('text')
  intitule!: string;

  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('text', { nullable: true })
  courriel!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('text', { name: 'courriel_fonction', nullable: true })
  courrielFonction!: string | null;

  @Column('date', { nullable: true })
  fin!: string | null;

  @Index('poste_successeur_idx')
  @ManyToOne(() => PosteEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'successeur_id', foreignKeyConstraintName: 'poste_successeur_id_fkey' })
  successeur!: PosteEntity | null;
}
