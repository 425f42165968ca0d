import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { DestinataireEntity } from './destinataire.entity.js';

@Entity('lien_desabonnement')
export class LienDesabonnementEntity {
  @PrimaryColumn('text', { name: 'jeton_hache' })
  jetonHache!: string;

  @Index('lien_desabonnement_destinataire_idx')
  @ManyToOne(() => DestinataireEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'destinataire_id',
    foreignKeyConstraintName: 'lien_desabonnement_destinataire_fkey',
  })
  destinataire!: DestinataireEntity;

  @Index('lien_desabonnement_cree_le_idx')
  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;
}
