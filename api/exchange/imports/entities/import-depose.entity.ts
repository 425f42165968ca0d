import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Check(
  'import_depose_statut',
  "statut IN ('depose', 'essai', 'essaye', 'en_cours', 'termine', 'annule', 'echec', 'defait')",
)
@Entity('import_depose')
export class ImportDeposeEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  fichier!: string;

  @Column('bigint')
  octets!: number;

  @Column('uuid', { name: 'depose_par', nullable: true })
  deposePar!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { nullable: true })
  modele!: string | null;

  @Column('jsonb', { default: () => "'{}'" })
  colonnes!: unknown;

  @Column('jsonb')
  apercu!: unknown;

  @Column('text', { default: 'depose' })
  statut!: string;

  @Column('integer', { default: 0 })
  tentative!: number;

  @Column('jsonb', { nullable: true })
  essai!: unknown;

  @Column('jsonb', { nullable: true })
  rapport!: unknown;

  @Column('text', { nullable: true })
  probleme!: string | null;

  @Column('bigint', { name: 'transaction_id', nullable: true })
  transactionId!: number | null;

  @Column('timestamptz', { nullable: true })
  instant!: Date | null;

  @Column('jsonb', { nullable: true })
  bilan!: unknown;

  @Index('import_depose_cree_le_idx')
  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'fini_le', nullable: true })
  finiLe!: Date | null;

  @Column('timestamptz', { name: 'defait_le', nullable: true })
  defaitLe!: Date | null;
}
