import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { RegionEntity } from './region.entity.js';

@Entity('departement')
export class DepartementEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  nom!: string;

  @ManyToOne(() => RegionEntity, { nullable: false })
  @JoinColumn({ name: 'region_code', foreignKeyConstraintName: 'departement_region_code_fkey' })
  region!: RegionEntity;
}
