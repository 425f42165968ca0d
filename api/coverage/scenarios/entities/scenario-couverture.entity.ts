import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Check('scenario_couverture_partage', '(empreinte_jeton IS NULL) = (partage_le IS NULL)')
@Entity('scenario_couverture')
export class ScenarioCouvertureEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index('scenario_couverture_compte_idx')
  @Column('uuid', { name: 'compte_id', nullable: true })
  compteId!: string | null;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('jsonb')
  contenu!: unknown;

  @Index('scenario_couverture_jeton_idx', { unique: true })
  @Column('text', { name: 'empreinte_jeton', nullable: true })
  empreinteJeton!: string | null;

  @Column('timestamptz', { name: 'partage_le', nullable: true })
  partageLe!: Date | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'maj_le' })
  majLe!: Date;
}
