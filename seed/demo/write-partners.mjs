// Writes seed/demo/partenaires.jsonl from the list of verified partners:
//   node seed/demo/write-partners.mjs <partenaires.csv> [<partenaires.jsonl>]
// Facts alone are kept, in our own words and form; what the list was not sure of stays to be confirmed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { FAITS, GESTIONNAIRES, HORAIRES, RESEAUX, ZONES } from './facts.mjs';

// Kinds whose scheme carries no age of its own: each place's ages are told.
const AGES_TOLD_BY_PLACE = new Set(['ecole_etre', 'cap_emploi']);

// Places whose own source states the ages that their kind has too.
const AGES_STATED = new Set(['fjt-34-001']);

const NAMES = {
  'SocialGouv/pass-emploi-api': 'Référentiel I-Milo des missions locales (pass-emploi-api)',
  'mission-apprentissage/flux-retour-cfas': 'Référentiels des CFA (mission apprentissage)',
  'anct-carto/france_services': 'Liste des France services du 1er août 2024 (ANCT)',
  'adulte-relais-2023.json': 'Postes d’adultes-relais 2023 (ANCT)',
  'postes-fonjep-2023.json': 'Postes Fonjep 2023 (ANCT)',
};

function readSource(text) {
  if (text.startsWith('002_'))
    return { nom: 'Avenant 2023 à la convention de la mission locale Petite Camargue', url: null };
  if (text.startsWith('004_'))
    return {
      nom: 'Bilan des ateliers de l’association régionale des missions locales d’Occitanie',
      url: null,
    };
  const link = /^https?:\/\/[^\s,]+/.exec(text)?.[0];
  if (link) {
    const said = /\(([^)]*)\)/.exec(text)?.[1];
    return {
      nom: said ?? new URL(link).hostname.replace(/^www\./, ''),
      url: link.replace(/\)$/, ''),
    };
  }
  const [, repo, path, commit] = /^([\w.-]+\/[\w.-]+)[:\s](.+)@([0-9a-f]+)$/.exec(text) ?? [];
  if (!repo) return { nom: text, url: null };
  const file = path.split('/').at(-1);
  const known = NAMES[file] ?? NAMES[repo] ?? repo;
  const url = path.includes('/')
    ? `https://github.com/${repo}/blob/${commit}/${path}`
    : `https://github.com/${repo}/tree/${commit}`;
  return { nom: known, url };
}

function readSources(text) {
  const sources = text.split(/ [;+] /).map(readSource);
  return {
    nom: sources.map(({ nom }) => nom).join(' ; '),
    url: sources.find(({ url }) => url)?.url ?? null,
  };
}

const TO_CONFIRM = [
  [
    /^commune = ville-centre du contrat de ville/,
    'commune (supposée : la ville-centre du contrat de ville)',
  ],
  [/^commune du siège déduite/, 'commune du siège (déduite d’un identifiant)'],
  [/^commune = lieu de permanence/, 'commune (celle d’une permanence)'],
  [/^commune$/, 'commune'],
  [/^departement$/, 'département'],
  [/^code_postal$/, 'code postal'],
  [/^site_web$/, 'site web'],
  [/^périmètre 48$/, 'périmètre (Lozère)'],
  [/^accueil de volontaires supposé$/, 'accueil de volontaires (supposé)'],
];

const readToConfirm = (text) =>
  text
    .split(' ; ')
    .filter(Boolean)
    .map((field) => TO_CONFIRM.find(([pattern]) => pattern.test(field))?.[1] ?? field);

const toPhone = (text) => {
  const digits = text.replace(/\D/g, '');
  return digits.length === 10 ? `+33${digits.slice(1)}` : undefined;
};

function usualAgesOf(rows) {
  const usual = new Map();
  for (const [kind, some] of Map.groupBy(rows, (row) => row.kind)) {
    const counted = [...Map.groupBy(some, (row) => `${row.age_min}-${row.age_max}`)];
    usual.set(kind, counted.sort(([, a], [, b]) => b.length - a.length)[0][0]);
  }
  return usual;
}

function readAges(row, usualAges) {
  const isUsual = usualAges.get(row.kind) === `${row.age_min}-${row.age_max}`;
  if (isUsual && !AGES_TOLD_BY_PLACE.has(row.kind) && !AGES_STATED.has(row.id)) return undefined;
  return {
    min: row.age_min ? Number(row.age_min) : null,
    max: row.age_max ? Number(row.age_max) : null,
    handicap:
      row.age_max_handicap && row.age_max_handicap !== row.age_max
        ? Number(row.age_max_handicap)
        : null,
  };
}

const SMALL_WORDS = new Set(['d', 'de', 'des', 'du', 'et', 'la', 'l', 'le', 'en', 'pour']);

const properName = (name) => {
  if (name.length <= 6 || name !== name.toUpperCase()) return name;
  const lower = name.toLowerCase().replace(/\b([dl]) (?=\p{L})/gu, '$1’');
  return lower.replace(/\p{L}+/gu, (word, at) =>
    at > 0 && SMALL_WORDS.has(word) ? word : word[0].toUpperCase() + word.slice(1),
  );
};

function toPartner(row, usualAges) {
  const uai = /^UAI (\w+)$/.exec(row.notes)?.[1];
  const partner = {
    id: row.id,
    nom: row.nom.trim(),
    type: row.kind,
    gestionnaire: properName(row.organisme_gestionnaire) || undefined,
    gestionnaire_id: GESTIONNAIRES[row.organisme_gestionnaire],
    adresse: row.adresse || undefined,
    code_postal: row.code_postal || undefined,
    commune: row.commune || undefined,
    code_insee: row.code_insee || undefined,
    departement: row.departement,
    point: row.lat
      ? [Number(Number(row.lon).toFixed(6)), Number(Number(row.lat).toFixed(6))]
      : undefined,
    telephone: toPhone(row.telephone),
    site_web: row.site_web || undefined,
    siret: row.siret || undefined,
    reseaux: RESEAUX[row.id],
    ages: readAges(row, usualAges),
    horaires: HORAIRES[row.id],
    zone: ZONES[row.id] ?? (row.code_insee ? undefined : [row.departement]),
    faits: FAITS[row.id] ?? (uai ? `Numéro UAI ${uai}.` : undefined),
    a_confirmer: readToConfirm(row.champs_a_confirmer),
    source: {
      ...readSources(row.source),
      annee: row.source_annee ? Number(row.source_annee) : null,
    },
  };
  return partner;
}

const rows = parse(readFileSync(process.argv[2]), { columns: true, bom: true });
const usualAges = usualAgesOf(rows);
const partners = rows
  .map((row) => toPartner(row, usualAges))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const file = process.argv[3] ?? join(import.meta.dirname, 'partenaires.jsonl');
writeFileSync(file, `${partners.map((partner) => JSON.stringify(partner)).join('\n')}\n`);
process.stdout.write(`${partners.length} partenaires\n`);
