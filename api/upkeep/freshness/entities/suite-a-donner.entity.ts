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
import { StructureEntity } from '../../../catalogue/entities/structure.entity.js';

@Check('suite_a_donner_nature', "nature IN ('rebond', 'fait_faux')")
@Unique('suite_a_donner_cle_key', ['cle'])
@Entity('suite_a_donner')
export class SuiteADonnerEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  cle!: string;

  @Column('text')
  nature!: string;

  @Index('suite_a_donner_structure_idx')
  @ManyToOne(() => StructureEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'structure_id', foreignKeyConstraintName: 'suite_a_donner_structure_fkey' })
  structure!: StructureEntity;

  @Column('text')
  objet!: string;

  @Column('text', { name: 'objet_id' })
  objetId!: string;

  @Column('text', { nullable: true })
  famille!: string | null;

  @Column('text', { nullable: true })
  courriel!: string | null;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz', { name: 'ouverte_le' })
  ouverteLe!: Date;

  @Column('timestamptz', { name: 'close_le', nullable: true })
  closeLe!: Date | null;

  @Column('uuid', { name: 'close_par', nullable: true })
  closePar!: string | null;
}
