import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';

@Check('inscription_etat', "etat IN ('active', 'cessee', 'inconnue', 'non_verifie', 'sans_siret')")
@Entity('inscription')
export class InscriptionEntity {
  @PrimaryColumn('text', { name: 'structure_id' })
  structureId!: string;

  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'inscription_structure_id_fkey' })
  structure!: StructureEntity;

  @Index('inscription_siret_key', { unique: true })
  @Column('text', { nullable: true })
  siret!: string | null;

  @Column('text')
  etat!: string;

  @Column('jsonb', { nullable: true })
  entreprise!: unknown;

  @Column('text', { name: 'sans_siret_motif', nullable: true })
  sansSiretMotif!: string | null;

  @Column('timestamptz', { name: 'verifiee_le' })
  verifieeLe!: Date;
}
