import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';

@Entity('doublon_cle')
export class DoublonCleEntity {
  @PrimaryColumn('text')
  cle!: string;

  @Index('doublon_cle_structure_idx')
  @PrimaryColumn('text', { name: 'structure_id' })
  structureId!: string;

  @ManyToOne(() => StructureEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'doublon_cle_structure_fkey' })
  structure!: StructureEntity;
}
