import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('demande_connexion')
export class DemandeConnexionEntity {
  @PrimaryColumn('text', { name: 'jeton_hache' })
  jetonHache!: string;

  @Column('text')
  genre!: string;

  @Column('text', { name: 'navigateur_hache' })
  navigateurHache!: string;

  @Column('text', { nullable: true })
  courriel!: string | null;

  @Column('text')
  suite!: string;

  @Column('jsonb', { nullable: true })
  secrets!: object | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Index('demande_connexion_expire_idx')
  @Column('timestamptz', { name: 'expire_le' })
  expireLe!: Date;

  @Column('timestamptz', { name: 'utilisee_le', nullable: true })
  utiliseeLe!: Date | null;
}
