import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Reseau, ReseauVersion } from './reseau.js';

const LIST = `
SELECT id, nom, source, importe_le, version, valable_du, valable_au, perimetre,
  arrets, lignes, courses, constats
FROM reseau_transport
ORDER BY nom, id`;

const VERSIONS = `
SELECT id, version
FROM reseau_transport
ORDER BY id`;

const TIMETABLE = `
SELECT horaires
FROM reseau_transport
WHERE id = $1 AND version = $2`;

const SAVE = `
INSERT INTO reseau_transport (id, nom, source, importe_le, valable_du, valable_au, perimetre,
  arrets, lignes, courses, constats, horaires)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (id) DO UPDATE
SET nom = excluded.nom, source = excluded.source, importe_le = excluded.importe_le,
  version = reseau_transport.version + 1, valable_du = excluded.valable_du,
  valable_au = excluded.valable_au, perimetre = excluded.perimetre, arrets = excluded.arrets,
  lignes = excluded.lignes, courses = excluded.courses, constats = excluded.constats,
  horaires = excluded.horaires`;

const REMOVE = `
DELETE FROM reseau_transport
WHERE id = $1
RETURNING id`;

@Injectable()
export class ReseauxRepository {
  constructor(private readonly dataSource: DataSource) {}

  list(): Promise<Reseau[]> {
    return this.dataSource.query(LIST);
  }

  /** What is cheap to ask again and again, to know whether anything changed. */
  versions(): Promise<ReseauVersion[]> {
    return this.dataSource.query(VERSIONS);
  }

  /** Null when it was replaced or removed meanwhile. */
  async timetable({ id, version }: ReseauVersion): Promise<Buffer | null> {
    const rows: { horaires: Buffer }[] = await this.dataSource.query(TIMETABLE, [id, version]);
    return rows[0]?.horaires ?? null;
  }

  async save(reseau: Omit<Reseau, 'version'>, timetable: Buffer): Promise<void> {
    await this.dataSource.query(SAVE, [
      reseau.id,
      reseau.nom,
      reseau.source,
      reseau.importe_le,
      reseau.valable_du,
      reseau.valable_au,
      reseau.perimetre,
      reseau.arrets,
      reseau.lignes,
      reseau.courses,
      JSON.stringify(reseau.constats),
      timetable,
    ]);
  }

  async remove(id: string): Promise<boolean> {
    const [rows]: [unknown[]] = await this.dataSource.query(REMOVE, [id]);
    return rows.length > 0;
  }
}
