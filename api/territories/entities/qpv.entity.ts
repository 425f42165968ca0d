import type { MultiPolygon } from 'geojson';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('qpv')
@Check('qpv_valide', 'ST_IsValid(geom)')
export class QpvEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text', { nullable: true })
  nom!: string | null;

  @Column('text', { array: true })
  communes!: string[];

  @Column('geometry', { spatialFeatureType: 'MultiPolygon', srid: 4326 })
  geom!: MultiPolygon;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('timestamptz', { name: 'maj_le', default: () => 'now()' })
  majLe!: Date;
}
