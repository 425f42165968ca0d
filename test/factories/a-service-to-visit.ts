import type { DataSource } from 'typeorm';
import type { Point } from '../../api/territories/commune.js';

export type Held = {
  readonly at: Point;
  readonly rrule: string | null;
  /** 'HH:MM'; absent when nobody knows. */
  readonly from?: string;
  readonly to?: string;
};

export type Own = {
  readonly nom?: string;
  readonly modes?: readonly string[];
  /** In OpenStreetMap's syntax. */
  readonly hours?: string;
  readonly at?: Point;
};

let rank = 0;

/** An invented service, its permanences where and when they are held. Answers its id. */
export async function aServiceToVisit(
  dataSource: DataSource,
  held: readonly Held[],
  { nom = 'Essai', modes, hours, at: own }: Own = {},
): Promise<string> {
  rank += 1;
  const id = `essai--service-${rank}`;
  await dataSource.query(
    `INSERT INTO source (slug, nom) VALUES ('essai', 'Essai') ON CONFLICT DO NOTHING`,
  );
  await dataSource.query(
    `INSERT INTO structure (id, source, nom, date_maj)
     VALUES ('essai--st', 'essai', 'Structure d’essai', '2026-11-01') ON CONFLICT DO NOTHING`,
  );
  await dataSource.query(
    `INSERT INTO service (id, structure_id, source, nom, description, date_maj, modes_accueil, horaires_accueil, point)
     VALUES ($1, 'essai--st', 'essai', $2, '', '2026-11-01', $3, $4,
       CASE WHEN $5::float8 IS NULL THEN NULL ELSE ST_SetSRID(ST_MakePoint($5, $6), 4326) END)`,
    [id, nom, modes ?? null, hours ?? null, own?.longitude ?? null, own?.latitude ?? null],
  );
  for (const [index, { at, rrule, from, to }] of held.entries()) {
    const lieu = `${id}-lieu-${index}`;
    await dataSource.query(
      `INSERT INTO lieu (id, nom, point, point_precision)
       VALUES ($1, 'Antenne', ST_SetSRID(ST_MakePoint($2, $3), 4326), 'adresse')`,
      [lieu, at.longitude, at.latitude],
    );
    await dataSource.query(
      `INSERT INTO permanence (id, service_id, lieu_id, rrule, heure_debut, heure_fin)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [`${id}-p-${index}`, id, lieu, rrule, from ?? null, to ?? null],
    );
  }
  return id;
}
