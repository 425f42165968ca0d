import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';

@Entity('doublon_examen')
export class DoublonExamenEntity {
  @PrimaryColumn('text', { name: 'structure_id' })
  structureId!: string;

  @Column('integer')
  version!: number;

  @Column('integer')
  regles!: number;

  @ManyToOne(() => StructureEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'doublon_examen_structure_fkey' })
  structure!: StructureEntity;
}
