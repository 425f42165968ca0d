import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('lieu')
export class LieuEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  commune!: string | null;

  @Column('text', { name: 'code_postal', nullable: true })
  codePostal!: string | null;

  @Column('text', { name: 'code_insee', nullable: true })
  codeInsee!: string | null;

  @Column('text', { nullable: true })
  adresse!: string | null;

  @Column('text', { name: 'complement_adresse', nullable: true })
  complementAdresse!: string | null;

  @Column('geometry', { spatialFeatureType: 'Point', srid: 4326, nullable: true })
  point!: Point | null;

  @Column('text', { name: 'point_precision', nullable: true })
  pointPrecision!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
