import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from './structure.entity.js';

@Entity('poste')
export class PosteEntity {
  @PrimaryColumn('text')
  id!: string;

  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'poste_structure_id_fkey' })
  structure!: StructureEntity;

  @Column('text')
  intitule!: string;

  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('text', { nullable: true })
  courriel!: string | null;
}
