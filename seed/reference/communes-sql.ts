export const UPSERT_REGIONS = `
INSERT INTO region (code, nom)
SELECT * FROM unnest($1::text[], $2::text[])
ON CONFLICT (code) DO UPDATE SET nom = excluded.nom`;

export const UPSERT_DEPARTEMENTS = `
INSERT INTO departement (code, nom, region_code)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
ON CONFLICT (code) DO UPDATE SET nom = excluded.nom, region_code = excluded.region_code`;

export const UPSERT_ARRONDISSEMENTS = `
INSERT INTO arrondissement (code, nom, departement_code)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
ON CONFLICT (code) DO UPDATE SET nom = excluded.nom, departement_code = excluded.departement_code`;

export const UPSERT_EPCI = `
INSERT INTO epci (siren, nom, type, population)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[])
ON CONFLICT (siren) DO UPDATE
SET nom = excluded.nom, type = excluded.type, population = excluded.population`;

export const UPSERT_COMMUNES = `
INSERT INTO commune (
  code, nom, departement_code, region_code, arrondissement_code, epci_siren,
  population, codes_postaux, zone_emploi, zrr_2022, centre, centre_approximatif
)
SELECT
  code, nom, departement, region, arrondissement, epci,
  population, string_to_array(codes_postaux, ' '), zone_emploi, zrr,
  ST_SetSRID(ST_MakePoint(longitude, latitude), 4326), approximatif
FROM unnest(
  $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[],
  $8::text[], $9::text[], $10::bool[], $11::float8[], $12::float8[], $13::bool[]
) AS given (
  code, nom, departement, region, arrondissement, epci, population,
  codes_postaux, zone_emploi, zrr, latitude, longitude, approximatif
)
ON CONFLICT (code) DO UPDATE SET
  nom = excluded.nom,
  departement_code = excluded.departement_code,
  region_code = excluded.region_code,
  arrondissement_code = excluded.arrondissement_code,
  epci_siren = excluded.epci_siren,
  population = excluded.population,
  codes_postaux = excluded.codes_postaux,
  zone_emploi = excluded.zone_emploi,
  zrr_2022 = excluded.zrr_2022,
  centre = excluded.centre,
  centre_approximatif = excluded.centre_approximatif`;

export const REPLACE_OLD_COMMUNES = `
WITH given AS (
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS given (code, nom, commune_code)
), gone AS (
  DELETE FROM commune_ancienne WHERE code NOT IN (SELECT code FROM given)
)
INSERT INTO commune_ancienne (code, nom, commune_code)
SELECT code, nom, commune_code FROM given
ON CONFLICT (code) DO UPDATE SET nom = excluded.nom, commune_code = excluded.commune_code`;

// What stood on a commune that has since been merged now stands on the commune of today.
export const FOLLOW_MERGERS = [
  `INSERT INTO territoire_commune (territoire_id, commune_code)
   SELECT listed.territoire_id, old.commune_code
   FROM territoire_commune listed
   JOIN commune_ancienne old ON old.code = listed.commune_code
   ON CONFLICT DO NOTHING`,
  `DELETE FROM territoire_commune listed
   USING commune_ancienne old
   WHERE old.code = listed.commune_code AND old.code <> old.commune_code`,
  `UPDATE besoin_non_couvert need
   SET commune_code = old.commune_code
   FROM commune_ancienne old
   WHERE old.code = need.commune_code AND old.code <> old.commune_code`,
] as const;

export const DROP_VANISHED_COMMUNES = `
DELETE FROM commune WHERE code <> ALL ($1::text[])`;
