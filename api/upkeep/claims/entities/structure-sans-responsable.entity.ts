import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';

@Entity('structure_sans_responsable')
export class StructureSansResponsableEntity {
  @PrimaryColumn('text', { name: 'structure_id' })
  structureId!: string;

  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'structure_id',
    foreignKeyConstraintName: 'structure_sans_responsable_structure_id_fkey',
  })
  structure!: StructureEntity;

  @Column('timestamptz')
  depuis!: Date;

  @Column('timestamptz', { name: 'reprise_le', nullable: true })
  repriseLe!: Date | null;

  @Column('uuid', { name: 'reprise_par', nullable: true })
  reprisePar!: string | null;
}
