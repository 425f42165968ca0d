import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';

@Check('invitation_fonction', '(structure_id IS NULL) = (fonction IS NULL)')
@Entity('invitation')
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index('invitation_jeton_hache_key', { unique: true })
  @Column('text', { name: 'jeton_hache' })
  jetonHache!: string;

  @Index('invitation_structure_idx')
  @ManyToOne(() => StructureEntity, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'invitation_structure_id_fkey' })
  structure!: StructureEntity | null;

  @Index('invitation_courriel_idx')
  @Column('text')
  courriel!: string;

  @Column('text', { nullable: true })
  fonction!: string | null;

  @Index('invitation_invitee_par_idx')
  @Column('uuid', { name: 'invitee_par', nullable: true })
  inviteePar!: string | null;

  @Column('text', { name: 'navigateur_hache', nullable: true })
  navigateurHache!: string | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'expire_le' })
  expireLe!: Date;

  @Column('timestamptz', { name: 'acceptee_le', nullable: true })
  accepteeLe!: Date | null;

  @Column('timestamptz', { name: 'annulee_le', nullable: true })
  annuleeLe!: Date | null;
}
