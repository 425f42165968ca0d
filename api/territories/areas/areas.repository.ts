import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export type AreaRow = { readonly id: string; readonly type: string; readonly nom: string };

const LIST_OF_COMMUNE = `
SELECT t.id, t.type, t.nom
FROM territoire_commune tc
JOIN territoire t ON t.id = tc.territoire_id
WHERE tc.commune_code = $1
ORDER BY t.type, t.nom, t.id`;

@Injectable()
export class AreasRepository {
  constructor(private readonly dataSource: DataSource) {}

  listOfCommune(communeCode: string): Promise<AreaRow[]> {
    return this.dataSource.query(LIST_OF_COMMUNE, [communeCode]);
  }
}
