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

@Check('revendication_origine', "origine IN ('inscription', 'revendication')")
@Check('revendication_statut', "statut IN ('en_attente', 'acceptee', 'refusee', 'retiree')")
@Index('revendication_en_attente_key', ['structure', 'compteId'], {
  unique: true,
  where: "statut = 'en_attente'",
})
@Index('revendication_statut_idx', ['statut', 'creeLe'])
@Entity('revendication')
export class RevendicationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  origine!: string;

  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'structure_id',
    foreignKeyConstraintName: 'revendication_structure_id_fkey',
  })
  structure!: StructureEntity;

  @Index('revendication_compte_idx')
  @Column('uuid', { name: 'compte_id', nullable: true })
  compteId!: string | null;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('text', { default: 'en_attente' })
  statut!: string;

  @Column('text', { nullable: true })
  motif!: string | null;

  @Column('text', { nullable: true })
  fonction!: string | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'decidee_le', nullable: true })
  decideeLe!: Date | null;

  @Column('uuid', { name: 'decidee_par', nullable: true })
  decideePar!: string | null;
}
