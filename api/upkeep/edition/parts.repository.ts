import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SheetName } from '../locate/sheet-locator.repository.js';

const PARTS: Readonly<Record<string, string>> = {
  structure: `
SELECT 'service' AS objet, s.id, 1 AS rank FROM service s
WHERE s.structure_id = $1 AND s.supprime_le IS NULL AND s.statut <> 'retire'
UNION ALL SELECT 'poste', p.id, 2 FROM poste p WHERE p.structure_id = $1
UNION ALL SELECT 'fermeture', f.id, 3 FROM fermeture f WHERE f.structure_id = $1
ORDER BY rank, id`,
  service: `
SELECT 'permanence' AS objet, p.id, 1 AS rank FROM permanence p WHERE p.service_id = $1
UNION ALL SELECT 'lieu', p.lieu_id, min(CASE WHEN p.service_id = $1 THEN 2 ELSE 4 END)
FROM service s
JOIN service other ON other.structure_id = s.structure_id
JOIN permanence p ON p.service_id = other.id
WHERE s.id = $1
GROUP BY p.lieu_id
UNION ALL SELECT 'fermeture', f.id, 3 FROM fermeture f WHERE f.service_id = $1
ORDER BY rank, id`,
  permanence: `
SELECT 'lieu' AS objet, p.lieu_id AS id, 1 AS rank FROM permanence p WHERE p.id = $1`,
};

/**
 * What a sheet is made of: a structure's services and posts, a service's permanences and their places,
 * then the places where its structure holds anything else.
 */
@Injectable()
export class PartsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async list({ objet, id }: SheetName): Promise<readonly SheetName[]> {
    const query = PARTS[objet];
    return query === undefined ? [] : this.dataSource.query<SheetName[]>(query, [id]);
  }
}
