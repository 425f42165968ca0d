import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClosedStructure } from './records.js';

const SUCCESSIONS_MAX = 20;

// A successor may have closed in its turn: the first that is open is named.
const FIND = `
WITH RECURSIVE closed AS (
  SELECT st.id, st.nom, st.fermee_le, st.successeur_id
  FROM structure st
  WHERE st.statut = 'fermee' AND st.supprimee_le IS NULL AND st.id = (
    CASE $2 WHEN 'structure' THEN $1::text ELSE (
      SELECT s.structure_id FROM service s
      WHERE s.id = $1 AND s.statut = 'publie' AND s.supprime_le IS NULL) END)
), line AS (
  SELECT successeur_id AS id, 1 AS step FROM closed WHERE successeur_id IS NOT NULL
  UNION ALL
  SELECT coalesce(r.nouveau_id, st.successeur_id), line.step + 1
  FROM line
  LEFT JOIN redirection r ON r.objet = 'structure' AND r.ancien_id = line.id
  LEFT JOIN structure st ON st.id = line.id AND st.statut = 'fermee'
  WHERE line.step < ${SUCCESSIONS_MAX} AND coalesce(r.nouveau_id, st.successeur_id) IS NOT NULL
)
SELECT closed.id, closed.nom, closed.fermee_le,
  (SELECT json_build_object('id', open.id, 'nom', open.nom, 'commune', open.commune)
   FROM line
   JOIN structure open ON open.id = line.id AND open.statut = 'publie' AND open.supprimee_le IS NULL
   ORDER BY line.step
   LIMIT 1) AS successeur
FROM closed`;

@Injectable()
export class ClosedStructuresRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The structure of this id, or of this service, when it closed for good. */
  async find(objet: 'structure' | 'service', id: string): Promise<ClosedStructure | null> {
    const [closed] = await this.dataSource.query<ClosedStructure[]>(FIND, [id, objet]);
    return closed ?? null;
  }
}
