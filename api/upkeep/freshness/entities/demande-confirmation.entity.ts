import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { CampagneEntity } from '../../campaigns/entities/campagne.entity.js';
import { DestinataireEntity } from './destinataire.entity.js';

@Check('demande_confirmation_nature', "nature IN ('rappel', 'campagne')")
@Unique('demande_confirmation_cle_key', ['cle'])
@Entity('demande_confirmation')
export class DemandeConfirmationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  cle!: string;

  @Index('demande_confirmation_destinataire_idx')
  @ManyToOne(() => DestinataireEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'destinataire_id',
    foreignKeyConstraintName: 'demande_confirmation_destinataire_fkey',
  })
  destinataire!: DestinataireEntity;

  @Column('text')
  nature!: string;

  @Index('demande_confirmation_campagne_idx')
  @ManyToOne(() => CampagneEntity, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'campagne_id',
    foreignKeyConstraintName: 'demande_confirmation_campagne_fkey',
  })
  campagne!: CampagneEntity | null;

  @Column('timestamptz', { name: 'envoyee_le' })
  envoyeeLe!: Date;

  @Column('timestamptz', { name: 'repondue_le', nullable: true })
  repondueLe!: Date | null;

  @Column('timestamptz', { name: 'rebond_le', nullable: true })
  rebondLe!: Date | null;
}
