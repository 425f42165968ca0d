import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { DispositifEntity } from './dispositif.entity.js';

@Entity('dispositif_relation')
export class DispositifRelationEntity {
  @PrimaryColumn('text')
  id!: string;

  @ManyToOne(() => DispositifEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'de', foreignKeyConstraintName: 'dispositif_relation_de_fkey' })
  de!: DispositifEntity;

  @ManyToOne(() => DispositifEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'vers', foreignKeyConstraintName: 'dispositif_relation_vers_fkey' })
  vers!: DispositifEntity;

  @Column('jsonb')
  relation!: unknown;
}
