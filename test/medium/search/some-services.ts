import type { DataSource } from 'typeorm';

export type SomeService = {
  readonly id: string;
  readonly nom?: string;
  readonly description?: string;
  readonly structure?: string;
  readonly type_structure?: string;
  readonly dispositif_slug?: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly code_insee?: string;
  readonly departement_code?: string;
  readonly thematiques?: readonly string[];
  readonly publics?: readonly string[];
  readonly publics_precisions?: string;
  readonly modes_accueil?: readonly string[];
  readonly zone_eligibilite?: readonly string[];
  readonly frais?: string;
  readonly type?: string;
  readonly score_qualite?: number;
  readonly volume_horaire_hebdomadaire?: number;
  readonly hebergement?: boolean;
  readonly liste_cej?: boolean;
  readonly horaires_accueil?: string;
  readonly prochaine_entree?: string;
  readonly regles?: readonly unknown[];
};

const INSERT_STRUCTURE = `
INSERT INTO structure (id, source, nom, date_maj, type_structure, departement_code)
VALUES ($1, 'essai', $2, '2026-01-01', $3, $4)`;

const INSERT_SERVICE = `
INSERT INTO service (id, structure_id, source, nom, description, date_maj, thematiques, publics,
  publics_precisions, modes_accueil, zone_eligibilite, frais, type, score_qualite,
  volume_horaire_hebdomadaire, hebergement, liste_cej, dispositif_slug, code_insee, point,
  horaires_accueil, prochaine_entree, regles, recherche)
SELECT $1, $2, 'essai', $3::text, $4::text, '2026-01-01', $5::text[], $6::text[], $7, $8::text[],
  $9::text[], $10, $11, $12, $13, $14, $15, $16, $17,
  CASE WHEN $18::float8 IS NULL THEN NULL
    ELSE ST_SetSRID(ST_MakePoint($18::float8, $19::float8), 4326) END,
  $20, $21, $22::jsonb,
  setweight(to_tsvector('maillage', $3::text || ' ' || $23::text), 'A')
    || setweight(to_tsvector('maillage', $4::text), 'C')`;

/** Writes services straight into the tables, each with a structure of its own. */
export async function writeServices(
  dataSource: DataSource,
  services: readonly SomeService[],
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO source (slug, nom) VALUES ('essai', 'Essai') ON CONFLICT DO NOTHING`,
    );
    for (const one of services) {
      const structureId = `essai--structure-${one.id}`;
      await manager.query(INSERT_STRUCTURE, [
        structureId,
        one.structure ?? `Structure ${one.id}`,
        one.type_structure ?? null,
        one.departement_code ?? null,
      ]);
      await manager.query(INSERT_SERVICE, [
        `essai--${one.id}`,
        structureId,
        one.nom ?? `Service ${one.id}`,
        one.description ?? 'Une description.',
        one.thematiques ?? null,
        one.publics ?? null,
        one.publics_precisions ?? null,
        one.modes_accueil ?? null,
        one.zone_eligibilite ?? null,
        one.frais ?? null,
        one.type ?? null,
        one.score_qualite ?? 0.5,
        one.volume_horaire_hebdomadaire ?? null,
        one.hebergement ?? false,
        one.liste_cej ?? false,
        one.dispositif_slug ?? null,
        one.code_insee ?? null,
        one.lon ?? null,
        one.lat ?? null,
        one.horaires_accueil ?? null,
        one.prochaine_entree ?? null,
        JSON.stringify(one.regles ?? []),
        one.structure ?? '',
      ]);
    }
  });
}
