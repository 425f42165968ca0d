import type { DataSource } from 'typeorm';

const STRUCTURES = `
SELECT json_agg(json_build_object(
  'source', $1::text, 'id', $1 || '--' || id, 'nom', nom, 'date_maj', date_maj,
  'description', description, 'commune', commune, 'code_postal', code_postal,
  'code_insee', code_insee, 'adresse', adresse, 'longitude', ST_X(point), 'latitude', ST_Y(point),
  'telephone', telephone, 'courriel', courriel, 'horaires_accueil', horaires_accueil,
  'reseaux_porteurs', reseaux_porteurs)) AS items
FROM structure
WHERE source = 'bench'`;

const SERVICES = `
SELECT json_agg(json_build_object(
  'source', $1::text, 'id', $1 || '--' || id, 'structure_id', $1 || '--' || structure_id,
  'nom', nom, 'description', description, 'date_maj', date_maj, 'type', type,
  'thematiques', thematiques, 'frais', frais, 'publics', publics,
  'publics_precisions', publics_precisions, 'commune', commune, 'code_postal', code_postal,
  'code_insee', code_insee, 'adresse', adresse, 'longitude', ST_X(point), 'latitude', ST_Y(point),
  'telephone', telephone, 'modes_accueil', modes_accueil, 'zone_eligibilite', zone_eligibilite,
  'volume_horaire_hebdomadaire', volume_horaire_hebdomadaire,
  'horaires_accueil', horaires_accueil)) AS items
FROM service
WHERE source = 'bench'`;

/** The generated services as a producer of data·inclusion would publish them. */
export async function importDocument(dataSource: DataSource, source: string): Promise<unknown> {
  const [structures]: { items: unknown }[] = await dataSource.query(STRUCTURES, [source]);
  const [services]: { items: unknown }[] = await dataSource.query(SERVICES, [source]);
  return { structures: structures?.items ?? [], services: services?.items ?? [] };
}
