import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Index('historique_objet_idx', ['objet', 'objetId', 'id'])
@Index('historique_structure_idx', ['structureId', 'id'])
@Entity('historique')
export class HistoriqueEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  objet!: string;

  @Column('text', { name: 'objet_id' })
  objetId!: string;

  @Column('text', { name: 'structure_id', nullable: true })
  structureId!: string | null;

  @Column('integer')
  version!: number;

  @Column('text')
  action!: string;

  @Column('text', { nullable: true })
  champ!: string | null;

  @Column('jsonb', { nullable: true })
  avant!: unknown;

  @Column('jsonb', { nullable: true })
  apres!: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  le!: Date;

  @Index('historique_auteur_idx')
  @Column('text', { name: 'auteur_id', nullable: true })
  auteurId!: string | null;

  @Column('text', { name: 'auteur_nom', nullable: true })
  auteurNom!: string | null;

  @Column('text')
  voie!: string;

  @Index('historique_transaction_idx')
  @Column('bigint', { name: 'transaction_id' })
  transactionId!: number;
}
