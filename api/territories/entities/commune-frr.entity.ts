import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { CommuneEntity } from './commune.entity.js';

@Entity('commune_frr')
@Check('commune_frr_classement', "classement IN ('frr', 'frr_plus', 'frr_partiel')")
export class CommuneFrrEntity {
  @PrimaryColumn('text', { name: 'commune_code' })
  communeCode!: string;

  @OneToOne(() => CommuneEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'commune_code', foreignKeyConstraintName: 'commune_frr_commune_fkey' })
  commune!: CommuneEntity;

  @Column('text')
  classement!: string;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('timestamptz', { name: 'maj_le', default: () => 'now()' })
  majLe!: Date;
}
