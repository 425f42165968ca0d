import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ServiceEntity } from './service.entity.js';
import { StructureEntity } from './structure.entity.js';

@Check('fermeture_cible', '(service_id IS NULL) <> (structure_id IS NULL)')
@Entity('fermeture')
export class FermetureEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('fermeture_service_idx')
  @ManyToOne(() => ServiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'service_id', foreignKeyConstraintName: 'fermeture_service_id_fkey' })
  service!: ServiceEntity | null;

  @Index('fermeture_structure_idx')
  @ManyToOne(() => StructureEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'fermeture_structure_id_fkey' })
  structure!: StructureEntity | null;

  @Column('date')
  du!: string;

  @Column('date', { nullable: true })
  au!: string | null;

  @Column('text', { nullable: true })
  motif!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
