import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Check('source_suivie_genre', "genre IN ('api', 'fichier')")
@Check('source_suivie_heure', 'heure BETWEEN 0 AND 23')
@Entity('source_suivie')
export class SourceSuivieEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  nom!: string;

  @Column('text')
  genre!: string;

  @Column('text')
  url!: string;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  jeton!: string | null;

  @Column('smallint')
  heure!: number;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('text', { nullable: true })
  pause!: string | null;

  @Index('source_suivie_ajoutee_par_idx')
  @Column('uuid', { name: 'ajoutee_par', nullable: true })
  ajouteePar!: string | null;

  @Column('timestamptz', { name: 'prochain_le' })
  prochainLe!: Date;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;
}
