import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Index('tache_cle_key', ['nom', 'cle'], { unique: true })
@Index('tache_a_faire_idx', ['nom', 'prochainEssai'], { where: "etat IN ('a_faire', 'en_cours')" })
@Check('tache_etat', "etat IN ('a_faire', 'en_cours', 'faite', 'echec')")
@Entity('tache')
export class TacheEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  cle!: string | null;

  @Column('jsonb')
  donnees!: unknown;

  @Column('text', { default: 'a_faire' })
  etat!: string;

  @Column('integer', { default: 0 })
  tentatives!: number;

  @Column('text', { nullable: true })
  motif!: string | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'prochain_essai' })
  prochainEssai!: Date;

  @Index('tache_fini_idx')
  @Column('timestamptz', { name: 'fini_le', nullable: true })
  finiLe!: Date | null;
}
