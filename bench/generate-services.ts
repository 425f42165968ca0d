import type { DataSource } from 'typeorm';
import { FRAIS } from '../api/catalogue/vocabulaires/frais.js';
import { PUBLICS } from '../api/catalogue/vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from '../api/catalogue/vocabulaires/reseaux-porteurs.js';
import type { Terme } from '../api/catalogue/vocabulaires/terme.js';
import { THEMATIQUES } from '../api/catalogue/vocabulaires/thematiques.js';
import { TYPES_SERVICES } from '../api/catalogue/vocabulaires/types-services.js';
import { TYPES_STRUCTURE } from '../api/catalogue/vocabulaires/types-structure.js';
import { createRandom, type Random } from './random.js';
import { sentence, type Vocabulary, vocabulary } from './words.js';

const SEED = 20_261_121;
const BATCH = 4_000;
const SERVICES_PER_STRUCTURE = 2.5;

type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly epci: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
};

const COMMUNES = `
SELECT code, nom, departement_code AS departement, epci_siren AS epci,
  ST_X(centre) AS longitude, ST_Y(centre) AS latitude, coalesce(population, 100) AS population
FROM commune
WHERE centre IS NOT NULL AND departement_code !~ '^97'
ORDER BY code`;

const INSERT_STRUCTURES = `
INSERT INTO structure (id, source, nom, date_maj, description, commune, code_postal, code_insee,
  adresse, point, point_precision, telephone, courriel, horaires_accueil, reseaux_porteurs,
  type_structure, departement_code)
SELECT id, 'bench', nom, '2026-06-01', description, commune, code_postal, code_insee, adresse,
  ST_SetSRID(ST_MakePoint(longitude, latitude), 4326), 'adresse', telephone, courriel,
  horaires_accueil, reseaux_porteurs, type_structure, departement_code
FROM json_to_recordset($1::json) AS i (id text, nom text, description text, commune text,
  code_postal text, code_insee text, adresse text, longitude float8, latitude float8,
  telephone text, courriel text, horaires_accueil text, reseaux_porteurs text[],
  type_structure text, departement_code text)`;

const INSERT_SERVICES = `
INSERT INTO service (id, structure_id, source, nom, description, date_maj, type, thematiques, frais,
  publics, publics_precisions, commune, code_postal, code_insee, adresse, point, point_precision,
  telephone, courriel, modes_accueil, zone_eligibilite, volume_horaire_hebdomadaire, score_qualite,
  dispositif_slug, liste_cej, horaires_accueil, recherche)
SELECT id, structure_id, 'bench', nom, description, '2026-06-01', type, thematiques, frais, publics,
  publics_precisions, commune, code_postal, code_insee, adresse,
  CASE WHEN longitude IS NULL THEN NULL ELSE ST_SetSRID(ST_MakePoint(longitude, latitude), 4326) END,
  CASE WHEN longitude IS NULL THEN NULL ELSE 'adresse' END,
  telephone, courriel, modes_accueil, zone_eligibilite, volume_horaire_hebdomadaire, score_qualite,
  dispositif_slug, liste_cej, horaires_accueil,
  setweight(to_tsvector('maillage', nom), 'A')
    || setweight(to_tsvector('maillage', array_to_string(thematiques, ' ')), 'B')
    || setweight(to_tsvector('maillage', description), 'C')
FROM json_to_recordset($1::json) AS i (id text, structure_id text, nom text, description text,
  type text, thematiques text[], frais text, publics text[], publics_precisions text, commune text,
  code_postal text, code_insee text, adresse text, longitude float8, latitude float8, telephone text,
  courriel text, modes_accueil text[], zone_eligibilite text[], volume_horaire_hebdomadaire numeric,
  score_qualite numeric, dispositif_slug text, liste_cej boolean, horaires_accueil text)`;

const HOURS = [
  'Mo-Fr 09:00-12:00,14:00-17:00',
  'Mo-Fr 08:30-17:30',
  'Tu,Th 09:00-12:00',
  'We 14:00-18:00',
  null,
  null,
];

const valuesOf = (termes: readonly Terme[]): string[] => termes.map(({ value }) => value);

// Missions locales are few, and each answer looks for the nearest: the seed has the real ones.
const KINDS = valuesOf(TYPES_STRUCTURE).filter((kind) => kind !== 'mission_locale');

type Tools = {
  readonly random: Random;
  readonly words: Vocabulary;
  readonly placeOf: () => Commune;
  readonly dispositifs: readonly string[];
};

/** Writes `count` services of a seeded, plausible France straight into the tables. */
export async function generateServices(
  dataSource: DataSource,
  count: number,
  report: (done: number) => void,
): Promise<void> {
  const random = createRandom(SEED);
  const communes: Commune[] = await dataSource.query(COMMUNES);
  const slugs: { slug: string }[] = await dataSource.query(
    'SELECT slug FROM dispositif ORDER BY slug',
  );
  const tools: Tools = {
    random,
    words: vocabulary(random),
    placeOf: weightedBy(communes, random),
    dispositifs: slugs.map(({ slug }) => slug),
  };
  await dataSource.query(
    `INSERT INTO source (slug, nom) VALUES ('bench', 'Mesure') ON CONFLICT DO NOTHING`,
  );
  const structures = Math.ceil(count / SERVICES_PER_STRUCTURE);
  const known: { id: string; place: Commune }[] = [];
  for (let first = 0; first < structures; first += BATCH) {
    const rows = range(first, Math.min(first + BATCH, structures)).map((rank) => {
      const place = tools.placeOf();
      known.push({ id: structureId(rank), place });
      return structureRow(tools, rank, place);
    });
    await dataSource.query(INSERT_STRUCTURES, [JSON.stringify(rows)]);
  }
  for (let first = 0; first < count; first += BATCH) {
    const rows = range(first, Math.min(first + BATCH, count)).map((rank) =>
      serviceRow(tools, rank, random.pick(known)),
    );
    await dataSource.query(INSERT_SERVICES, [JSON.stringify(rows)]);
    report(Math.min(first + BATCH, count));
  }
  // What the triggers noted is no change to anybody yet.
  await dataSource.query('TRUNCATE changement');
  await dataSource.query('ANALYZE structure, service');
}

function structureRow({ random, words }: Tools, rank: number, place: Commune) {
  return {
    id: structureId(rank),
    nom: `Association ${sentence(random, words, 3)}`.slice(0, 140),
    description: sentence(random, words, 25),
    ...addressOf(random, place),
    telephone: random.next() < 0.6 ? `+334${String(random.below(1e8)).padStart(8, '0')}` : null,
    courriel: random.next() < 0.5 ? `contact${rank}@exemple.fr` : null,
    horaires_accueil: random.pick(HOURS),
    reseaux_porteurs: random.next() < 0.5 ? random.some(valuesOf(RESEAUX_PORTEURS), 2) : null,
    type_structure: random.pick(KINDS),
    departement_code: place.departement,
  };
}

function serviceRow(tools: Tools, rank: number, structure: { id: string; place: Commune }) {
  const { random, words, dispositifs } = tools;
  const { place } = structure;
  const draw = random.next();
  const address = addressOf(random, place);
  const isPlaced = random.next() < 0.97;
  return {
    id: `bench--service-${rank}`,
    structure_id: structure.id,
    nom: sentence(random, words, 5).slice(0, 140),
    description: sentence(random, words, 60),
    type: random.pick(valuesOf(TYPES_SERVICES)),
    thematiques: random.some(valuesOf(THEMATIQUES), 1 + random.below(3)),
    frais: random.next() < 0.8 ? 'gratuit' : random.pick(valuesOf(FRAIS)),
    publics: random.some(valuesOf(PUBLICS), 1 + random.below(2)),
    publics_precisions: random.next() < 0.3 ? sentence(random, words, 8) : null,
    ...address,
    longitude: isPlaced ? address.longitude : null,
    telephone: random.next() < 0.5 ? `+334${String(random.below(1e8)).padStart(8, '0')}` : null,
    courriel: null,
    modes_accueil:
      draw < 0.06
        ? ['a-distance']
        : draw < 0.15
          ? ['en-presentiel', 'a-distance']
          : ['en-presentiel'],
    zone_eligibilite: zoneOf(random, place),
    volume_horaire_hebdomadaire: random.next() < 0.2 ? 5 + random.below(31) : null,
    score_qualite: Math.round(random.next() * 100) / 100,
    dispositif_slug:
      random.next() < 0.25 && dispositifs.length > 0 ? random.pick(dispositifs) : null,
    liste_cej: random.next() < 0.1,
    horaires_accueil: random.next() < 0.3 ? random.pick(HOURS) : null,
  };
}

function zoneOf(random: Random, { code, departement, epci }: Commune): string[] | null {
  const draw = random.next();
  if (draw < 0.4) return null;
  if (draw < 0.7) return [departement];
  if (draw < 0.8) return ['france'];
  if (draw < 0.9 && epci !== null) return [epci];
  return [code];
}

function addressOf(random: Random, place: Commune) {
  const spread = 0.03;
  return {
    commune: place.nom,
    code_postal: `${place.code.slice(0, 2).replace(/\D/, '0')}000`,
    code_insee: place.code,
    adresse: `${1 + random.below(150)} rue de la Gare`,
    longitude: place.longitude + (random.next() - 0.5) * spread,
    latitude: place.latitude + (random.next() - 0.5) * spread,
  };
}

/** Communes drawn as often as they are peopled. */
function weightedBy(communes: readonly Commune[], random: Random): () => Commune {
  const sums: number[] = [];
  let total = 0;
  for (const { population } of communes) {
    total += population;
    sums.push(total);
  }
  return () => {
    const drawn = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    const commune = communes[low];
    if (!commune) throw new Error('No commune: seed the reference data first');
    return commune;
  };
}

const structureId = (rank: number): string => `bench--structure-${rank}`;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
