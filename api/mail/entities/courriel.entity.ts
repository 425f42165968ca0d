import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Index('courriel_a_livrer_idx', ['prochainEssai'], {
  where: "etat IN ('a_envoyer', 'en_cours')",
})
@Check('courriel_etat', "etat IN ('a_envoyer', 'en_cours', 'envoye', 'echec', 'rebond')")
@Entity('courriel')
export class CourrielEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Index('courriel_cle_key', { unique: true })
  @Column('text')
  cle!: string;

  @Index('courriel_message_idx')
  @Column('text', { name: 'message_id' })
  messageId!: string;

  @Column('text')
  a!: string;

  @Index('courriel_compte_idx')
  @Column('uuid', { name: 'compte_id', nullable: true })
  compteId!: string | null;

  @Column('text')
  gabarit!: string;

  @Column('text')
  sujet!: string;

  @Column('text')
  texte!: string;

  @Column('text', { nullable: true })
  html!: string | null;

  @Column('text', { nullable: true })
  desabonnement!: string | null;

  @Column('boolean', { default: false })
  urgent!: boolean;

  @Column('text', { default: 'a_envoyer' })
  etat!: string;

  @Column('integer', { default: 0 })
  tentatives!: number;

  @Column('integer', { default: 0 })
  doutes!: number;

  @Column('text', { nullable: true })
  motif!: string | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'valable_jusqua', nullable: true })
  valableJusqua!: Date | null;

  @Column('timestamptz', { name: 'prochain_essai' })
  prochainEssai!: Date;

  @Index('courriel_fini_idx')
  @Column('timestamptz', { name: 'fini_le', nullable: true })
  finiLe!: Date | null;
}
