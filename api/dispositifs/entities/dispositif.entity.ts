import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('dispositif')
export class DispositifEntity {
  @PrimaryColumn('text')
  slug!: string;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  acronyme!: string | null;

  @Column('text')
  famille!: string;

  @Column('text')
  description!: string;

  @Column('text', { default: 'ouvert' })
  statut!: string;

  @Column('date', { name: 'ferme_depuis', nullable: true })
  fermeDepuis!: string | null;

  @Column('boolean', { default: false })
  hebergement!: boolean;

  @Column('boolean', { name: 'liste_cej', default: false })
  listeCej!: boolean;

  @Column('numeric', { name: 'heures_semaine_min', nullable: true })
  heuresSemaineMin!: number | null;

  @Column('numeric', { name: 'heures_semaine_max', nullable: true })
  heuresSemaineMax!: number | null;

  @Column('text', { nullable: true })
  duree!: string | null;

  @Column('text', { nullable: true })
  entree!: string | null;

  @Column('text', { nullable: true })
  ou!: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  thematiques!: string[];

  @Column('jsonb', { default: () => "'[]'" })
  montants!: unknown;

  @Column('jsonb', { default: () => "'[]'" })
  faits!: unknown;

  @Column('jsonb', { default: () => "'[]'" })
  sources!: unknown;
}
