import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';
import { DemandeConfirmationEntity } from './demande-confirmation.entity.js';

@Entity('lien_confirmation')
export class LienConfirmationEntity {
  @PrimaryColumn('text', { name: 'jeton_hache' })
  jetonHache!: string;

  @Index('lien_confirmation_demande_idx')
  @ManyToOne(() => DemandeConfirmationEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'demande_id', foreignKeyConstraintName: 'lien_confirmation_demande_fkey' })
  demande!: DemandeConfirmationEntity;

  @Index('lien_confirmation_structure_idx')
  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'structure_id',
    foreignKeyConstraintName: 'lien_confirmation_structure_fkey',
  })
  structure!: StructureEntity;

  @Column('uuid', { array: true })
  responsables!: string[];

  @Index('lien_confirmation_expire_idx')
  @Column('timestamptz', { name: 'expire_le' })
  expireLe!: Date;
}
