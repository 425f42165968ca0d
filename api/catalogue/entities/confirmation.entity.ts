import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ServiceEntity } from './service.entity.js';
import { StructureEntity } from './structure.entity.js';

@Entity('confirmation')
export class ConfirmationEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Index('confirmation_service_idx')
  @ManyToOne(() => ServiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'service_id', foreignKeyConstraintName: 'confirmation_service_id_fkey' })
  service!: ServiceEntity | null;

  @Index('confirmation_structure_idx')
  @ManyToOne(() => StructureEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'confirmation_structure_id_fkey' })
  structure!: StructureEntity | null;

  @Column('text')
  famille!: string;

  @Column('text')
  par!: string;

  @Column('text')
  methode!: string;

  @Column('timestamptz', { name: 'confirmee_le', default: () => 'now()' })
  confirmeeLe!: Date;

  @Column('text', { name: 'compte_id', nullable: true })
  compteId!: string | null;
}
