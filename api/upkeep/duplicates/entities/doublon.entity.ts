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

@Check('doublon_ordre', 'a_id < b_id')
@Check('doublon_statut', "statut IN ('a_decider', 'fusionnes', 'distincts')")
@Unique('doublon_paire_key', ['aId', 'bId'])
@Index('doublon_statut_idx', ['statut', 'score'])
@Entity('doublon')
export class DoublonEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { name: 'a_id' })
  aId!: string;

  @Index('doublon_b_idx')
  @Column('text', { name: 'b_id' })
  bId!: string;

  @ManyToOne(() => StructureEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'a_id', foreignKeyConstraintName: 'doublon_a_fkey' })
  a!: StructureEntity;

  @ManyToOne(() => StructureEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'b_id', foreignKeyConstraintName: 'doublon_b_fkey' })
  b!: StructureEntity;

  @Column('numeric')
  score!: number;

  @Column('text', { array: true })
  pour!: string[];

  @Column('text', { array: true })
  contre!: string[];

  @Column('text', { default: 'a_decider' })
  statut!: string;

  @Column('timestamptz', { name: 'trouve_le' })
  trouveLe!: Date;

  @Column('timestamptz', { name: 'decide_le', nullable: true })
  decideLe!: Date | null;

  @Column('uuid', { name: 'decide_par', nullable: true })
  decidePar!: string | null;

  @Column('text', { name: 'decide_par_nom', nullable: true })
  decideParNom!: string | null;
}
