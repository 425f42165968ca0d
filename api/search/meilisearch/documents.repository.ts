import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChangeCursor } from '../columns/changes-read.js';
import type { DocumentRow } from './meilisearch-document.js';

const DOCUMENTS = `
SELECT s.id, s.nom, st.nom AS structure, concat_ws(' ', d.nom, d.acronyme) AS dispositif_nom,
  s.description, s.publics_precisions, coalesce(s.commune, st.commune) AS commune,
  st.gestionnaire, s.source, s.type, s.frais, s.thematiques, s.publics, s.modes_accueil,
  s.dispositif_slug AS dispositif, st.type_structure, st.reseaux_porteurs, s.score_qualite,
  s.liste_cej, s.hebergement,
  EXISTS (SELECT FROM permanence p WHERE p.service_id = s.id) AS plusieurs_lieux,
  ST_X(s.point) AS longitude, ST_Y(s.point) AS latitude
FROM service s
JOIN structure st ON st.id = s.structure_id AND st.supprimee_le IS NULL AND st.statut = 'publie'
LEFT JOIN dispositif d ON d.slug = s.dispositif_slug
WHERE s.statut = 'publie' AND s.supprime_le IS NULL`;

const DOCUMENTS_BY_ID = `${DOCUMENTS} AND s.id = ANY ($1)`;

const NEXT_DOCUMENTS = `${DOCUMENTS} AND s.id > $1 ORDER BY s.id LIMIT $2`;

const CURSOR = `
SELECT tx::text AS tx, seq
FROM curseur
WHERE nom = $1`;

const PLACE_CURSOR = `
INSERT INTO curseur (nom, tx, seq)
VALUES ($1, $2::xid8, $3)
ON CONFLICT (nom) DO UPDATE SET tx = excluded.tx, seq = excluded.seq`;

// Only from where we read it: a rebuild may have put it back meanwhile.
const ADVANCE_CURSOR = `
UPDATE curseur
SET tx = $4::xid8, seq = $5
WHERE nom = $1 AND tx = $2::xid8 AND seq = $3`;

const NAME = 'meilisearch';

@Injectable()
export class DocumentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Published services alone: what is missing is to be removed. */
  findDocuments(ids: readonly string[]): Promise<DocumentRow[]> {
    return this.dataSource.query(DOCUMENTS_BY_ID, [ids]);
  }

  findDocumentsAfter(id: string, limit: number): Promise<DocumentRow[]> {
    return this.dataSource.query(NEXT_DOCUMENTS, [id, limit]);
  }

  async findCursor(): Promise<ChangeCursor | null> {
    const [row] = await this.dataSource.query<ChangeCursor[]>(CURSOR, [NAME]);
    return row ?? null;
  }

  async placeCursor({ tx, seq }: ChangeCursor): Promise<void> {
    await this.dataSource.query(PLACE_CURSOR, [NAME, tx, seq]);
  }

  async advanceCursor(from: ChangeCursor, to: ChangeCursor): Promise<void> {
    await this.dataSource.query(ADVANCE_CURSOR, [NAME, from.tx, from.seq, to.tx, to.seq]);
  }
}
