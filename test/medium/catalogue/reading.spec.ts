import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const ML_VAUVERT = 'maillage--mission_locale-30-003';
const PSYCHOLOGIST = 'maillage--mission_locale-30-001-psychologue-vauvert';

// data-inclusion-schema v1.0.8, structure.json and service.json.
const STRUCTURE_FIELDS =
  'source id nom date_maj description lien_source siret commune code_postal code_insee adresse complement_adresse longitude latitude telephone courriel site_web horaires_accueil accessibilite_lieu reseaux_porteurs'.split(
    ' ',
  );
const SERVICE_FIELDS =
  'source structure_id id nom description date_maj lien_source type thematiques frais frais_precisions publics publics_precisions conditions_acces commune code_postal code_insee adresse complement_adresse longitude latitude telephone courriel modes_accueil zone_eligibilite contact_nom_prenom lien_mobilisation modes_mobilisation mobilisable_par mobilisation_precisions volume_horaire_hebdomadaire nombre_semaines horaires_accueil'.split(
    ' ',
  );

describe('the catalogue as a client of data·inclusion reads it', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  it('lists structures with every field of the schema', async () => {
    const { status, body } = await test.get('/api/v1/structures?size=3');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 279, page: 1, size: 3, pages: 93 });
    for (const field of [...STRUCTURE_FIELDS, 'adresse_certifiee', 'score_qualite', 'doublons']) {
      expect(body.items[0]).toHaveProperty(field);
    }
  });

  it('lists services with every field of the schema', async () => {
    const { body } = await test.get('/api/v1/services?size=3', { authorization: 'Bearer abc' });
    expect(body).toMatchObject({ total: 328, page: 1, size: 3, pages: 110 });
    for (const field of [...SERVICE_FIELDS, 'adresse_certifiee', 'score_qualite']) {
      expect(body.items[0]).toHaveProperty(field);
    }
  });

  it('pages through every service once, in a stable order', async () => {
    const ids: string[] = [];
    for (let page = 1; page <= 4; page += 1) {
      const { body } = await test.get(`/api/v1/services?size=100&page=${page}`);
      ids.push(...body.items.map((item: { id: string }) => item.id));
    }
    expect(ids).toHaveLength(328);
    expect(new Set(ids).size).toBe(328);
    const past = await test.get('/api/v1/services?size=100&page=5');
    expect(past.body).toMatchObject({ items: [], total: 328, page: 5, size: 0, pages: 4 });
  });

  it('gives five thousand items a page unless asked otherwise', async () => {
    const { body } = await test.get('/api/v1/services');
    expect(body).toMatchObject({ total: 328, size: 328, pages: 1 });
  });

  it.each([
    ['code_departement=30', 61],
    ['slug_departement=gard', 61],
    ['code_region=76', 328],
    ['slug_region=occitanie', 328],
    ['code_commune=30341', 6],
    ['thematiques=mobilite', 13],
    ['thematiques=mobilite--preparer-un-permis', 7],
    ['publics=personnes-exilees', 49],
    ['types=information', 8],
    ['frais=payant', 22],
    ['sources=maillage', 328],
    ['sources=dora', 0],
    ['modes_accueil=en-presentiel', 328],
    ['modes_accueil=a-distance', 0],
    ['dispositifs=epide', 2],
    ['types_structure=paej&types_structure=mda', 12],
    ['recherche_public=demandeurs+asile', 11],
    ['score_qualite_minimum=1.0', 2],
    ['extra=true', 328],
  ])('counts the services of « %s »', async (query, total) => {
    const { status, body } = await test.get(`/api/v1/services?size=1&${query}`);
    expect([status, body.total]).toEqual([200, total]);
  });

  it.each([
    ['code_departement=09', 11],
    ['reseaux_porteurs=mission-locale', 48],
    ['types_structure=e2c', 11],
    ['exclure_doublons=true', 279],
  ])('counts the structures of « %s »', async (query, total) => {
    const { status, body } = await test.get(`/api/v1/structures?size=1&${query}`);
    expect([status, body.total]).toEqual([200, total]);
  });

  it('gives a structure with its services', async () => {
    const { status, body } = await test.get(`/api/v1/structures/${ML_VAUVERT}`);
    expect(status).toBe(200);
    expect(body.services.map(({ id }: { id: string }) => id)).toEqual([
      `${ML_VAUVERT}-cej`,
      `${ML_VAUVERT}-pacea`,
    ]);
    expect(body.contact).toMatchObject({ origine: 'structure', telephone: '+33466883785' });
  });

  it('gives a service with its structure, its scheme and its relations', async () => {
    const { status, body } = await test.get(`/api/v1/services/${ML_VAUVERT}-cej`);
    expect(status).toBe(200);
    expect(body.structure.id).toBe(ML_VAUVERT);
    expect(body.dispositif_fiche.slug).toBe('cej');
    expect(body.dispositif_fiche.relations.length).toBeGreaterThan(0);
    expect(body.fraicheur).toMatchObject({ etat: 'jamais_confirmee', confirmee_le: null });
    expect(body.offre).toEqual({ kind: 'a_confirmer' });
    expect(body.source_annee).toBe(2023);
  });

  it('gives the six next Mondays of the psychologist at Vauvert, the hour to be asked', async () => {
    const { body } = await test.get(`/api/v1/services/${PSYCHOLOGIST}`);
    const [permanence] = body.permanences;
    expect(permanence).toMatchObject({
      phrase: 'chaque lundi, heure à demander',
      a_demander: ['l’heure'],
      heure_debut: null,
    });
    expect(permanence.lieu).toMatchObject({ commune: 'Vauvert', adresse: '310 rue Emile Zola' });
    expect(permanence.prochaines_dates.map(({ date }: { date: string }) => date)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ]);
  });

  it('says that the day of a fortnight is not known, and gives no date', async () => {
    const { body } = await test.get('/api/v1/services/maillage--iae-30-001-iae');
    expect(body.permanences[0]).toMatchObject({
      phrase: 'toutes les deux semaines, jour à demander, heure à demander',
      a_demander: ['le jour', 'l’heure'],
      prochaines_dates: [],
    });
  });

  it('tells hours that are known in French, with their next dates', async () => {
    const { body } = await test.get('/api/v1/services/maillage--mda-34-001-mda');
    expect(body.horaires).toMatchObject({
      origine: 'structure',
      phrases: ['du lundi au vendredi de 13 h à 18 h'],
    });
    expect(body.horaires.prochaines_dates[0]).toEqual({
      date: '2026-11-23',
      debut: '13:00',
      fin: '18:00',
      incertaine: false,
    });
  });

  it('turns to whoever runs a structure when its own number is not known', async () => {
    const { body } = await test.get('/api/v1/services/maillage--ml_antenne-30-001-cej');
    expect(body.contact).toMatchObject({ origine: 'gestionnaire', telephone: '+33466883785' });
  });

  it('turns to the nearest mission locale when nobody’s number is known', async () => {
    const { body } = await test.get('/api/v1/services/maillage--cej_jr-30-001-cej-jr');
    expect(body.contact).toMatchObject({ origine: 'mission_locale', telephone: '+33466883785' });
    expect(body.offre).toEqual({ kind: 'sans_contact' });
  });

  it('never gives the number of a farther mission locale in its place', async () => {
    const { body } = await test.get('/api/v1/services/maillage--e2c-30-001-e2c');
    expect(body.contact).toMatchObject({ origine: 'inconnu', telephone: null });
  });

  it('keeps a partner without a commune, without a point', async () => {
    const { body } = await test.get('/api/v1/services/maillage--paej-30-001-paej');
    expect(body).toMatchObject({
      commune: null,
      longitude: null,
      point_precision: null,
      zone_eligibilite: ['30'],
    });
    expect(body.permanences.map(({ phrase }: { phrase: string }) => phrase)).toEqual([
      'jours et heures à demander',
      'jours et heures à demander',
    ]);
  });

  it('writes hours as data·inclusion does when permanences tell them', async () => {
    await test.dataSource.query(
      `UPDATE permanence SET heure_debut = '09:00', heure_fin = '12:00' WHERE service_id = $1`,
      [PSYCHOLOGIST],
    );
    const written = 'Mo 09:00-12:00; PH off';
    const sheet = await test.get(`/api/v1/services/${PSYCHOLOGIST}`);
    const list = await test.get('/api/v1/services?size=10000');
    const listed = list.body.items.find(({ id }: { id: string }) => id === PSYCHOLOGIST);
    expect([sheet.body.horaires_accueil, listed.horaires_accueil]).toEqual([written, written]);
  });

  it('marks the EPIDE as lodging, and no foyer', async () => {
    const { body } = await test.get('/api/v1/services?size=10000');
    const lodging = body.items.filter(({ hebergement }: { hebergement: boolean }) => hebergement);
    expect(lodging.map(({ id }: { id: string }) => id)).toEqual([
      'maillage--epide-30-001-epide',
      'maillage--epide-31-001-epide',
    ]);
  });

  it('explains a verdict: 28 years at a site that takes 18 to 30', async () => {
    const { status, body } = await test.post(
      '/api/v1/services/maillage--e2c-12-001-e2c/eligibilite',
      {
        profil: { age: 17, situations: [], situations_exclues: [] },
        code_commune: '30341',
      },
    );
    expect(status).toBe(200);
    expect(body.verdict).toBe('non_eligible');
    expect(body.raisons[0]).toMatchObject({
      regle: 'e2c-12-001.age-min',
      issue: 'non_satisfaite',
      nature: 'regle_du_site',
    });
  });

  it('gives the sources and the vocabularies as lists', async () => {
    expect((await test.get('/api/v1/sources')).body).toEqual([
      expect.objectContaining({ slug: 'maillage', nom: 'Maillage' }),
    ]);
    const sizes: Record<string, number> = {};
    for (const name of [
      'frais',
      'modes-accueil',
      'modes-mobilisation',
      'personnes-mobilisatrices',
      'publics',
      'reseaux-porteurs',
      'thematiques',
      'types-services',
      'types-structure',
      'categories',
    ]) {
      const { body } = await test.get(`/api/v1/doc/${name}`);
      expect(body[0]).toMatchObject({ value: expect.any(String), label: expect.any(String) });
      sizes[name] = body.length;
    }
    expect(sizes).toEqual({
      frais: 2,
      'modes-accueil': 2,
      'modes-mobilisation': 4,
      'personnes-mobilisatrices': 2,
      publics: 14,
      'reseaux-porteurs': 108,
      thematiques: 69,
      'types-services': 6,
      'types-structure': 29,
      categories: 16,
    });
  });
});
