import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { SourceSuivieEntity } from './source-suivie.entity.js';

@Index('presence_source_objet_idx', ['objet', 'objetId'])
@Entity('presence_source')
export class PresenceSourceEntity {
  @PrimaryColumn('uuid', { name: 'source_id', primaryKeyConstraintName: 'presence_source_pkey' })
  sourceId!: string;

  @ManyToOne(() => SourceSuivieEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'source_id', foreignKeyConstraintName: 'presence_source_source_id_fkey' })
  suivie!: SourceSuivieEntity;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'presence_source_pkey' })
  objet!: string;

  @PrimaryColumn('text', { name: 'objet_id', primaryKeyConstraintName: 'presence_source_pkey' })
  objetId!: string;

  @Column('smallint', { default: 0 })
  absences!: number;

  @Column('boolean', { default: false })
  retiree!: boolean;

  @Column('uuid', { name: 'passage_id', nullable: true })
  passageId!: string | null;
}
