import type { MultiPolygon } from 'geojson';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('contour')
@Check('contour_valide', 'ST_IsValid(geom)')
export class ContourEntity {
  @PrimaryColumn('text')
  maille!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text', { nullable: true })
  nom!: string | null;

  @Column('geometry', { spatialFeatureType: 'MultiPolygon', srid: 4326 })
  geom!: MultiPolygon;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('timestamptz', { name: 'maj_le', default: () => 'now()' })
  majLe!: Date;
}
