import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const STRING = ['string'];
const TEXT = ['string', 'null'];
const NUMBER = ['number', 'null'];
const LIST = ['array', 'null'];

const PLACE = {
  commune: TEXT,
  code_postal: TEXT,
  code_insee: TEXT,
  adresse: TEXT,
  complement_adresse: TEXT,
  longitude: NUMBER,
  latitude: NUMBER,
  adresse_certifiee: ['boolean'],
  score_qualite: ['number'],
};

/** The twenty fields of a structure in data·inclusion v1, and those its API adds. */
const STRUCTURE: Fields = {
  ...PLACE,
  source: STRING,
  id: STRING,
  nom: STRING,
  date_maj: STRING,
  description: TEXT,
  lien_source: TEXT,
  siret: TEXT,
  telephone: TEXT,
  courriel: TEXT,
  site_web: TEXT,
  horaires_accueil: TEXT,
  accessibilite_lieu: TEXT,
  reseaux_porteurs: LIST,
};

/** The thirty-three fields of a service in data·inclusion v1, and those its API adds. */
const SERVICE: Fields = {
  ...PLACE,
  source: STRING,
  structure_id: STRING,
  id: STRING,
  nom: STRING,
  description: STRING,
  date_maj: STRING,
  lien_source: TEXT,
  type: TEXT,
  thematiques: LIST,
  frais: TEXT,
  frais_precisions: TEXT,
  publics: LIST,
  publics_precisions: TEXT,
  conditions_acces: TEXT,
  telephone: TEXT,
  courriel: TEXT,
  modes_accueil: LIST,
  zone_eligibilite: LIST,
  contact_nom_prenom: TEXT,
  lien_mobilisation: TEXT,
  modes_mobilisation: LIST,
  mobilisable_par: LIST,
  mobilisation_precisions: TEXT,
  volume_horaire_hebdomadaire: NUMBER,
  nombre_semaines: NUMBER,
  horaires_accueil: TEXT,
};

type Fields = Readonly<Record<string, readonly string[]>>;
type Item = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** What an item has that a client of data·inclusion cannot read. */
function wrongIn(item: Item, fields: Fields): string[] {
  const mistyped = Object.entries(fields).flatMap(([field, types]) =>
    types.includes(typeOf(item[field])) ? [] : [`${field} : ${typeOf(item[field])}`],
  );
  const patterns: Readonly<Record<string, RegExp>> = {
    id: /^[^-].*?--.+$/s,
    date_maj: /^\d{4}-\d\d-\d\d$/,
    siret: /^\d{14}$/,
    code_postal: /^\d{5}$/,
    code_insee: /^\w{5}$/,
  };
  const misshapen = Object.entries(patterns).flatMap(([field, pattern]) =>
    typeof item[field] === 'string' && !pattern.test(item[field])
      ? [`${field} : ${item[field]}`]
      : [],
  );
  return [...mistyped, ...misshapen].map((one) => `${String(item['id'])} ${one}`);
}

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const get = async (path: string) => (await test.get(`/api/v1/${path}`)).body;
const idsOf = (body: { items: { id: string }[] }): string[] => body.items.map(({ id }) => id);

describe('a client written for data·inclusion v1', () => {
  it('reads every field of every structure', async () => {
    const { items, ...page } = await get('structures?size=10000');
    expect(page).toEqual({ total: items.length, page: 1, size: items.length, pages: 1 });
    expect(items.flatMap((item: Item) => wrongIn(item, STRUCTURE))).toEqual([]);
    expect(items.every((item: Item) => Array.isArray(item['doublons']))).toBe(true);
  });

  it('reads every field of every service', async () => {
    const { items, ...page } = await get('services?size=10000');
    expect(page).toEqual({ total: items.length, page: 1, size: items.length, pages: 1 });
    expect(items.flatMap((item: Item) => wrongIn(item, SERVICE))).toEqual([]);
  });

  it.each(['search/services?code_commune=30341', 'search?q=logement&lat=43.7&lon=4.2'])(
    'reads the service, its structure and the whole kilometres of %s',
    async (path) => {
      const { items } = await get(path);
      expect(items.length).toBeGreaterThan(5);
      for (const { service, distance } of items) {
        expect(wrongIn(service, SERVICE)).toEqual([]);
        expect(wrongIn(service.structure, STRUCTURE)).toEqual([]);
        expect(service.structure.id).toBe(service.structure_id);
        expect(distance === null || Number.isInteger(distance)).toBe(true);
      }
    },
  );

  it('reads one structure with its services, one service with its structure', async () => {
    const [first] = (await get('services?size=1')).items;
    const service = await get(`services/${first.id}`);
    expect(wrongIn(service, SERVICE)).toEqual([]);
    expect(wrongIn(service.structure, STRUCTURE)).toEqual([]);
    const structure = await get(`structures/${service.structure_id}`);
    expect(wrongIn(structure, STRUCTURE)).toEqual([]);
    expect(structure.services.map(({ id }: { id: string }) => id)).toContain(service.id);
    expect(structure.doublons).toEqual([]);
  });

  it.each([
    'structures?sources=maillage&reseaux_porteurs=mission-locale&code_region=76&exclure_doublons=true',
    'structures?slug_region=occitanie&code_departement=30&slug_departement=gard&code_commune=30189',
    'services?sources=maillage&thematiques=mobilite&code_region=76&slug_region=occitanie&extra=true',
    'services?code_departement=30&slug_departement=gard&code_commune=30189&frais=gratuit',
    'services?publics=jeunes&recherche_public=jeunes&modes_accueil=en-presentiel&types=formation',
    'services?score_qualite_minimum=0.8&page=1&size=10',
    'search/services?sources=maillage&code_commune=30341&lat=43.69&lon=4.27&thematiques=mobilite',
    'search/services?frais=gratuit&modes_accueil=a-distance&publics=jeunes&recherche_public=jeunes',
    'search/services?types=atelier&score_qualite_minimum=0.8&exclure_doublons=true&page=1&size=10',
    'search?q=logement&distance=20&lat=43.69&lon=4.27&code_commune=30341&thematiques=mobilite',
    'sources',
  ])('may send every parameter it knows: %s', async (path) => {
    const answer = await test.get(`/api/v1/${path}`, {
      authorization: 'Bearer un.jeton.quelconque',
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    'structures?departement=30',
    'structures/maillage--mission_locale-30-003?services=true',
    'services?q=logement',
    'services/maillage--e2c-30-001-e2c?extra=true',
    'search/services?commune=30341',
    'search?tri=distance',
    'sources?page=1',
    'doc/frais?page=1',
    'configuration?x=1',
  ])('is refused a parameter that nobody defines: %s', async (path) => {
    const { status, body } = await test.get(`/api/v1/${path}`);
    expect(status).toBe(400);
    expect(body.message).toMatch(/^Requête invalide\. Paramètre inconnu : « \w+ »\.$/);
  });

  it.each([
    ['frais', 2],
    ['modes-accueil', 2],
    ['modes-mobilisation', 4],
    ['personnes-mobilisatrices', 2],
    ['publics', 14],
    ['reseaux-porteurs', 108],
    ['thematiques', 69],
    ['types-services', 6],
  ])('finds the vocabulary of %s', async (name, count) => {
    const list: Item[] = await get(`doc/${name}`);
    expect(list).toHaveLength(count);
    const described = { value: STRING, label: STRING, description: TEXT };
    expect(list.flatMap((item) => wrongIn(item, described))).toEqual([]);
  });

  it('finds by categorie what it finds by its thematiques', async () => {
    const thematiques: { value: string }[] = await get('doc/thematiques');
    const ofMobilite = thematiques.filter(({ value }) => value.startsWith('mobilite--'));
    const query = ofMobilite.map(({ value }) => `thematiques=${value}`).join('&');
    const byCategorie = await get('services?thematiques=mobilite');
    expect(byCategorie.total).toBeGreaterThan(0);
    expect(idsOf(byCategorie)).toEqual(idsOf(await get(`services?${query}`)));
  });

  it('finds services for all publics whatever the public asked', async () => {
    const all: { items: { id: string; publics: string[] | null }[] } = await get('services');
    const expected = all.items.filter(
      ({ publics }) => publics?.includes('femmes') || publics?.includes('tous-publics'),
    );
    expect(idsOf(await get('services?publics=femmes'))).toEqual(expected.map(({ id }) => id));
  });

  it('finds a département by the start of the commune code, a region by its name', async () => {
    const all: { items: { id: string; code_insee: string | null }[] } = await get('services');
    const inGard = all.items.filter(({ code_insee }) => code_insee?.startsWith('30'));
    const found = idsOf(await get('services?code_departement=30'));
    expect(found).toEqual(expect.arrayContaining(inGard.map(({ id }) => id)));
    const located = all.items.filter(({ id }) => found.includes(id)).map((one) => one.code_insee);
    expect(located.filter((code) => code !== null && !code.startsWith('30'))).toEqual([]);
    expect(idsOf(await get('services?slug_region=occitanie'))).toEqual(
      idsOf(await get('services?code_region=76')),
    );
  });

  it('is given no distance and no limit without a commune', async () => {
    const { items, total } = await get('search/services?size=10000');
    expect(total).toBe((await get('services?size=1')).total);
    expect(items.filter(({ distance }: { distance: number | null }) => distance !== null)).toEqual(
      [],
    );
  });
});
