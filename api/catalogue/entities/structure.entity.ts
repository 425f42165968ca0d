import type { Point } from 'geojson';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { DepartementEntity } from '../../territories/entities/departement.entity.js';
import { SourceEntity } from './source.entity.js';

@Check('structure_statut', "statut IN ('publie', 'brouillon', 'soumis', 'retire', 'fermee')")
@Entity('structure')
export class StructureEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('structure_source_idx')
  @ManyToOne(() => SourceEntity, { nullable: false })
  @JoinColumn({ name: 'source', foreignKeyConstraintName: 'structure_source_fkey' })
  source!: SourceEntity;

  @Column('text')
  nom!: string;

  @Column('date', { name: 'date_maj' })
  dateMaj!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { name: 'lien_source', nullable: true })
  lienSource!: string | null;

  @Index('structure_siret_idx')
  @Column('text', { nullable: true })
  siret!: string | null;

  @Column('text', { nullable: true })
  commune!: string | null;

  @Column('text', { name: 'code_postal', nullable: true })
  codePostal!: string | null;

  @Index('structure_code_insee_idx')
  @Column('text', { name: 'code_insee', nullable: true })
  codeInsee!: string | null;

  @Column('text', { nullable: true })
  adresse!: string | null;

  @Column('text', { name: 'complement_adresse', nullable: true })
  complementAdresse!: string | null;

  @Column('geometry', { spatialFeatureType: 'Point', srid: 4326, nullable: true })
  point!: Point | null;

  @Column('text', { name: 'point_precision', nullable: true })
  pointPrecision!: string | null;

  @Column('boolean', { name: 'adresse_certifiee', default: false })
  adresseCertifiee!: boolean;

  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('text', { nullable: true })
  courriel!: string | null;

  @Column('text', { name: 'site_web', nullable: true })
  siteWeb!: string | null;

  @Column('text', { name: 'horaires_accueil', nullable: true })
  horairesAccueil!: string | null;

  @Column('text', { name: 'accessibilite_lieu', nullable: true })
  accessibiliteLieu!: string | null;

  @Column('text', { name: 'reseaux_porteurs', array: true, nullable: true })
  reseauxPorteurs!: string[] | null;

  @Column('text', { name: 'type_structure', nullable: true })
  typeStructure!: string | null;

  @Column('text', { nullable: true })
  gestionnaire!: string | null;

  @Index('structure_gestionnaire_idx')
  @Column('text', { name: 'gestionnaire_id', nullable: true })
  gestionnaireId!: string | null;

  @ManyToOne(() => DepartementEntity)
  @JoinColumn({
    name: 'departement_code',
    foreignKeyConstraintName: 'structure_departement_code_fkey',
  })
  departement!: DepartementEntity | null;

  @Column('text', { name: 'source_nom', nullable: true })
  sourceNom!: string | null;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl!: string | null;

  @Column('integer', { name: 'source_annee', nullable: true })
  sourceAnnee!: number | null;

  @Column('text', { name: 'a_confirmer', array: true, default: () => "'{}'" })
  aConfirmer!: string[];

  @Column('text', { nullable: true })
  empreinte!: string | null;

  @Column('tsvector', { default: () => "''" })
  recherche!: string;

  @Column('timestamptz', { name: 'supprimee_le', nullable: true })
  supprimeeLe!: Date | null;

  @Column('timestamptz', { name: 'cree_le', default: () => 'now()' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'maj_le', default: () => 'now()' })
  majLe!: Date;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('text', { default: 'publie' })
  statut!: string;

  @Column('date', { name: 'fermee_le', nullable: true })
  fermeeLe!: string | null;

  @Column('text', { name: 'successeur_id', nullable: true })
  successeurId!: string | null;
}
