import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Check('proposition_nature', "nature IN ('premiere_publication', 'champs_sensibles', 'relecture')")
@Check('proposition_statut', "statut IN ('en_attente', 'acceptee', 'refusee', 'retiree')")
@Index('proposition_objet_idx', ['objet', 'objetId'])
@Index('proposition_statut_idx', ['statut', 'creeLe'])
@Index('proposition_ouverte_key', ['objet', 'objetId', 'nature', 'auteurId'], {
  unique: true,
  where: "statut = 'en_attente'",
})
@Entity('proposition')
export class PropositionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'bigint', generatedIdentity: 'ALWAYS' })
  numero!: number;

  @Column('text')
  nature!: string;

  @Column('text')
  objet!: string;

  @Column('text', { name: 'objet_id' })
  objetId!: string;

  @Index('proposition_structure_idx')
  @Column('text', { name: 'structure_id', nullable: true })
  structureId!: string | null;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  avant!: unknown;

  @Column('jsonb')
  champs!: unknown;

  @Column('boolean', { name: 'telle_quelle', default: false })
  telleQuelle!: boolean;

  @Index('proposition_auteur_idx')
  @Column('uuid', { name: 'auteur_id', nullable: true })
  auteurId!: string | null;

  @Column('text', { name: 'auteur_nom', nullable: true })
  auteurNom!: string | null;

  @Column('text', { default: 'en_attente' })
  statut!: string;

  @Column('text', { nullable: true })
  motif!: string | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'decidee_le', nullable: true })
  decideeLe!: Date | null;

  @Column('uuid', { name: 'decidee_par', nullable: true })
  decideePar!: string | null;

  @Column('text', { name: 'decidee_par_nom', nullable: true })
  decideeParNom!: string | null;
}
