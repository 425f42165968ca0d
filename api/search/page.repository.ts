import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const SERVICES = `
SELECT s.id, to_jsonb(s) - 'recherche' - 'point' - 'empreinte'
  || jsonb_build_object('longitude', ST_X(s.point), 'latitude', ST_Y(s.point),
    'structure', to_jsonb(st) - 'point' - 'empreinte'
      || jsonb_build_object('longitude', ST_X(st.point), 'latitude', ST_Y(st.point))) AS service
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.id = ANY ($1)`;

export type LoadedItem = { readonly id: string; readonly service: { id: string; nom: string } };

@Injectable()
export class PageRepository {
  constructor(private readonly dataSource: DataSource) {}

  findServices(ids: readonly string[]): Promise<LoadedItem[]> {
    return this.dataSource.query(SERVICES, [ids]);
  }
}
