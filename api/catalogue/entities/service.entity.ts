import type { Point } from 'geojson';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { DispositifEntity } from '../../dispositifs/entities/dispositif.entity.js';
import { SourceEntity } from './source.entity.js';
import { StructureEntity } from './structure.entity.js';

@Entity('service')
export class ServiceEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('service_structure_idx')
  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'service_structure_id_fkey' })
  structure!: StructureEntity;

  @Index('service_source_idx')
  @ManyToOne(() => SourceEntity, { nullable: false })
  @JoinColumn({ name: 'source', foreignKeyConstraintName: 'service_source_fkey' })
  source!: SourceEntity;

  @Column('text')
  nom!: string;

  @Column('text')
  description!: string;

  @Column('date', { name: 'date_maj' })
  dateMaj!: string;

  @Column('text', { name: 'lien_source', nullable: true })
  lienSource!: string | null;

  @Column('text', { nullable: true })
  type!: string | null;

  @Column('text', { array: true, nullable: true })
  thematiques!: string[] | null;

  @Column('text', { nullable: true })
  frais!: string | null;

  @Column('text', { name: 'frais_precisions', nullable: true })
  fraisPrecisions!: string | null;

  @Column('text', { array: true, nullable: true })
  publics!: string[] | null;

  @Column('text', { name: 'publics_precisions', nullable: true })
  publicsPrecisions!: string | null;

  @Column('text', { name: 'conditions_acces', nullable: true })
  conditionsAcces!: string | null;

  @Column('text', { nullable: true })
  commune!: string | null;

  @Column('text', { name: 'code_postal', nullable: true })
  codePostal!: string | null;

  @Index('service_code_insee_idx')
  @Column('text', { name: 'code_insee', nullable: true })
  codeInsee!: string | null;

  @Column('text', { nullable: true })
  adresse!: string | null;

  @Column('text', { name: 'complement_adresse', nullable: true })
  complementAdresse!: string | null;

  @Index('service_point_idx', { spatial: true })
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

  @Column('text', { name: 'modes_accueil', array: true, nullable: true })
  modesAccueil!: string[] | null;

  @Column('text', { name: 'zone_eligibilite', array: true, nullable: true })
  zoneEligibilite!: string[] | null;

  @Column('text', { name: 'contact_nom_prenom', nullable: true })
  contactNomPrenom!: string | null;

  @Column('text', { name: 'lien_mobilisation', nullable: true })
  lienMobilisation!: string | null;

  @Column('text', { name: 'modes_mobilisation', array: true, nullable: true })
  modesMobilisation!: string[] | null;

  @Column('text', { name: 'mobilisable_par', array: true, nullable: true })
  mobilisablePar!: string[] | null;

  @Column('text', { name: 'mobilisation_precisions', nullable: true })
  mobilisationPrecisions!: string | null;

  @Column('numeric', { name: 'volume_horaire_hebdomadaire', nullable: true })
  volumeHoraireHebdomadaire!: number | null;

  @Column('integer', { name: 'nombre_semaines', nullable: true })
  nombreSemaines!: number | null;

  @Column('text', { name: 'horaires_accueil', nullable: true })
  horairesAccueil!: string | null;

  @Column('numeric', { name: 'score_qualite', default: 0 })
  scoreQualite!: number;

  @ManyToOne(() => DispositifEntity)
  @JoinColumn({ name: 'dispositif_slug', foreignKeyConstraintName: 'service_dispositif_slug_fkey' })
  dispositif!: DispositifEntity | null;

  @Column('boolean', { default: false })
  hebergement!: boolean;

  @Column('boolean', { name: 'liste_cej', default: false })
  listeCej!: boolean;

  @Column('text', { nullable: true })
  duree!: string | null;

  @Column('text', { nullable: true })
  remuneration!: string | null;

  @Column('text', { name: 'modalite_entree', nullable: true })
  modaliteEntree!: string | null;

  @Column('date', { name: 'prochaine_entree', nullable: true })
  prochaineEntree!: string | null;

  @Column('integer', { name: 'places_disponibles', nullable: true })
  placesDisponibles!: number | null;

  @Column('integer', { name: 'places_total', nullable: true })
  placesTotal!: number | null;

  @Column('timestamptz', { name: 'places_maj_le', nullable: true })
  placesMajLe!: Date | null;

  @Column('integer', { name: 'delai_attente_jours', nullable: true })
  delaiAttenteJours!: number | null;

  @Column('text', { default: 'publie' })
  statut!: string;

  @Column('jsonb', { default: () => "'[]'" })
  regles!: unknown;

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

  @Index('service_recherche_idx', { type: 'gin' })
  @Column('tsvector', { default: () => "''" })
  recherche!: string;

  @Column('timestamptz', { name: 'supprime_le', nullable: true })
  supprimeLe!: Date | null;

  @Column('timestamptz', { name: 'cree_le', default: () => 'now()' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'maj_le', default: () => 'now()' })
  majLe!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
