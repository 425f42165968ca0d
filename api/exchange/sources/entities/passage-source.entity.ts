import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
} from 'typeorm';
import { SourceSuivieEntity } from './source-suivie.entity.js';

@Check('passage_source_genre', "genre IN ('essai', 'demande', 'nuit')")
@Check(
  'passage_source_statut',
  "statut IN ('en_attente', 'en_cours', 'essaye', 'complet', 'incomplet', 'annule', 'defait')",
)
@Index('passage_source_source_idx', ['sourceId', 'demandeLe'])
@Index('passage_source_en_cours_idx', ['sourceId'], {
  unique: true,
  where: "statut IN ('en_attente', 'en_cours')",
})
@Entity('passage_source')
export class PassageSourceEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  @ManyToOne(() => SourceSuivieEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'passage_source_source_id_fkey' })
  suivie!: SourceSuivieEntity;

  @Column('text')
  genre!: string;

  @Column('text', { default: 'en_attente' })
  statut!: string;

  @Column('boolean', { name: 'disparitions_attendues', default: false })
  disparitionsAttendues!: boolean;

  @Column('jsonb', { nullable: true })
  rapport!: unknown;

  @Column('jsonb', { nullable: true })
  constat!: unknown;

  @Column('text', { nullable: true })
  probleme!: string | null;

  @Column('bigint', { name: 'transaction_id', nullable: true })
  transactionId!: number | null;

  @Column('timestamptz', { nullable: true })
  instant!: Date | null;

  @Column('jsonb', { nullable: true })
  bilan!: unknown;

  @Column('timestamptz', { name: 'demande_le' })
  demandeLe!: Date;

  @Column('timestamptz', { name: 'fini_le', nullable: true })
  finiLe!: Date | null;

  @Column('timestamptz', { name: 'defait_le', nullable: true })
  defaitLe!: Date | null;
}
