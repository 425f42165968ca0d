import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { LieuEntity } from './lieu.entity.js';
import { PosteEntity } from './poste.entity.js';
import { ServiceEntity } from './service.entity.js';

@Entity('permanence')
export class PermanenceEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('permanence_service_idx')
  @ManyToOne(() => ServiceEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'service_id', foreignKeyConstraintName: 'permanence_service_id_fkey' })
  service!: ServiceEntity;

  @Index('permanence_lieu_idx')
  @ManyToOne(() => LieuEntity, { nullable: false })
  @JoinColumn({ name: 'lieu_id', foreignKeyConstraintName: 'permanence_lieu_id_fkey' })
  lieu!: LieuEntity;

  @Index('permanence_poste_idx')
  @ManyToOne(() => PosteEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'poste_id', foreignKeyConstraintName: 'permanence_poste_id_fkey' })
  poste!: PosteEntity | null;

  @Column('text', { nullable: true })
  rrule!: string | null;

  @Column('date', { nullable: true })
  debut!: string | null;

  @Column('date', { nullable: true })
  fin!: string | null;

  @Column('time', { name: 'heure_debut', nullable: true })
  heureDebut!: string | null;

  @Column('time', { name: 'heure_fin', nullable: true })
  heureFin!: string | null;

  @Column('date', { name: 'dates_exclues', array: true, default: () => "'{}'" })
  datesExclues!: string[];

  @Column('date', { name: 'dates_ajoutees', array: true, default: () => "'{}'" })
  datesAjoutees!: string[];

  @Column('text', { name: 'jours_feries', default: 'exclus' })
  joursFeries!: string;

  @Column('text', { name: 'vacances_scolaires', default: 'inclues' })
  vacancesScolaires!: string;

  @Column('text', { name: 'zone_scolaire', nullable: true })
  zoneScolaire!: string | null;

  @Column('text', { nullable: true })
  precisions!: string | null;

  @Column('text', { name: 'source_nom', nullable: true })
  sourceNom!: string | null;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl!: string | null;

  @Column('integer', { name: 'source_annee', nullable: true })
  sourceAnnee!: number | null;

  @Column('text', { name: 'a_confirmer', array: true, default: () => "'{}'" })
  aConfirmer!: string[];

  @Column('integer', { default: 1 })
  version!: number;
}
