import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';
import { CampagneEntity } from './campagne.entity.js';

@Check('campagne_structure_etat', "etat IN ('a_contacter', 'contactee', 'sans_adresse')")
@Entity('campagne_structure')
export class CampagneStructureEntity {
  @PrimaryColumn('uuid', { name: 'campagne_id' })
  campagneId!: string;

  @ManyToOne(() => CampagneEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'campagne_id', foreignKeyConstraintName: 'campagne_structure_campagne_fkey' })
  campagne!: CampagneEntity;

  @Index('campagne_structure_structure_idx')
  @PrimaryColumn('text', { name: 'structure_id' })
  structureId!: string;

  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'structure_id',
    foreignKeyConstraintName: 'campagne_structure_structure_fkey',
  })
  structure!: StructureEntity;

  @Column('text', { default: 'a_contacter' })
  etat!: string;
}
