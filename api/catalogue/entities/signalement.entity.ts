import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ServiceEntity } from './service.entity.js';
import { StructureEntity } from './structure.entity.js';

@Entity('signalement')
export class SignalementEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => ServiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'service_id', foreignKeyConstraintName: 'signalement_service_id_fkey' })
  service!: ServiceEntity | null;

  @ManyToOne(() => StructureEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'signalement_structure_id_fkey' })
  structure!: StructureEntity | null;

  @Column('text')
  motif!: string;

  @Column('text', { nullable: true })
  champ!: string | null;

  @Column('text', { nullable: true })
  valeur!: string | null;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('text', { default: 'ouvert' })
  statut!: string;

  @Column('timestamptz', { name: 'cree_le', default: () => 'now()' })
  creeLe!: Date;
}
