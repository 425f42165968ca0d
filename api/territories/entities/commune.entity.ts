import type { Point } from 'geojson';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ArrondissementEntity } from './arrondissement.entity.js';
import { DepartementEntity } from './departement.entity.js';
import { EpciEntity } from './epci.entity.js';
import { RegionEntity } from './region.entity.js';

@Entity('commune')
export class CommuneEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  nom!: string;

  @Index('commune_departement_idx')
  @ManyToOne(() => DepartementEntity, { nullable: false })
  @JoinColumn({
    name: 'departement_code',
    foreignKeyConstraintName: 'commune_departement_code_fkey',
  })
  departement!: DepartementEntity;

  @ManyToOne(() => RegionEntity, { nullable: false })
  @JoinColumn({ name: 'region_code', foreignKeyConstraintName: 'commune_region_code_fkey' })
  region!: RegionEntity;

  @ManyToOne(() => ArrondissementEntity)
  @JoinColumn({
    name: 'arrondissement_code',
    foreignKeyConstraintName: 'commune_arrondissement_code_fkey',
  })
  arrondissement!: ArrondissementEntity | null;

  @Index('commune_epci_idx')
  @ManyToOne(() => EpciEntity)
  @JoinColumn({ name: 'epci_siren', foreignKeyConstraintName: 'commune_epci_siren_fkey' })
  epci!: EpciEntity | null;

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('text', { array: true, name: 'codes_postaux' })
  codesPostaux!: string[];

  @Column('text', { nullable: true, name: 'zone_emploi' })
  zoneEmploi!: string | null;

  @Column('boolean', { nullable: true, name: 'zrr_2022' })
  zrr2022!: boolean | null;

  @Index('commune_centre_idx', { spatial: true })
  @Column('geometry', { nullable: true, spatialFeatureType: 'Point', srid: 4326 })
  centre!: Point | null;

  @Column('boolean', { name: 'centre_approximatif', default: false })
  centreApproximatif!: boolean;
}
