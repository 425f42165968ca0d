import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ServiceEntity } from '../../../catalogue/entities/service.entity.js';

@Entity('confirmation_recente')
export class ConfirmationRecenteEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'compte_id' })
  compteId!: string;

  @Index('confirmation_recente_service_idx')
  @ManyToOne(() => ServiceEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'service_id',
    foreignKeyConstraintName: 'confirmation_recente_service_fkey',
  })
  service!: ServiceEntity;

  @Column('timestamptz', { name: 'confirmee_le' })
  confirmeeLe!: Date;

  @Column('text', { name: 'a_confirmer', array: true })
  aConfirmer!: string[];
}
