import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const SERVICE = 'maillage--e2c-30-001-e2c';
const STORED = `SELECT service_id, structure_id, motif, champ, valeur, message, statut FROM signalement`;

describe('what visitors tell us', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  it('keeps « j’ai le numéro » for somebody to check, and changes nothing on the sheet', async () => {
    const answer = await test.post('/api/v1/signalements', {
      service_id: SERVICE,
      motif: 'information_manquante',
      champ: 'telephone',
      valeur: '04 66 00 00 00',
      message: "Numéro lu sur l'affiche ; <b>à vérifier</b>' OR 1=1 --",
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.any(String),
      cree_le: expect.any(String),
      message: expect.stringContaining('Merci'),
    });
    expect(await test.dataSource.query(STORED)).toEqual([
      {
        service_id: SERVICE,
        structure_id: null,
        motif: 'information_manquante',
        champ: 'telephone',
        valeur: '+33466000000',
        message: "Numéro lu sur l'affiche ; <b>à vérifier</b>' OR 1=1 --",
        statut: 'ouvert',
      },
    ]);
    const sheet = await test.get(`/api/v1/services/${SERVICE}`);
    expect(sheet.body.telephone).toBeNull();
  });

  it.each([
    ['no target', { motif: 'autre' }, 400],
    ['two targets', { motif: 'autre', service_id: SERVICE, structure_id: 'x' }, 400],
    ['an unknown motive', { motif: 'parce que', service_id: SERVICE }, 400],
    ['a value without its field', { motif: 'autre', service_id: SERVICE, valeur: 'x' }, 400],
    ['an unknown word', { motif: 'autre', service_id: SERVICE, nom: 'Léa' }, 400],
    ['a NUL byte', { motif: 'autre', service_id: SERVICE, message: 'a\u0000b' }, 400],
    [
      'a message without end',
      { motif: 'autre', service_id: SERVICE, message: 'x'.repeat(3000) },
      400,
    ],
    ['a list', [], 400],
    ['a bare text', 'x', 415],
    ['an unknown service', { motif: 'autre', service_id: "x'; DROP TABLE service" }, 404],
    ['an unknown structure', { motif: 'autre', structure_id: 'nulle-part' }, 404],
    [
      'a number nobody can call',
      { motif: 'autre', service_id: SERVICE, champ: 'telephone', valeur: '12' },
      422,
    ],
    [
      'an address that is none',
      { motif: 'autre', service_id: SERVICE, champ: 'courriel', valeur: 'chez moi' },
      422,
    ],
  ])('refuses %s', async (_what, body, status) => {
    const answer = await test.post('/api/v1/signalements', body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  it('keeps an uncovered need by commune and month, and nothing else', async () => {
    const answer = await test.post('/api/v1/besoins-non-couverts', {
      code_commune: '30341',
      besoin: 'mobilite',
      motif: 'pas_de_transport',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      code_commune: '30341',
      besoin: 'mobilite',
      motif: 'pas_de_transport',
      mois: '2026-11-01',
    });
  });

  it.each([
    ['an unknown need', { code_commune: '30341', besoin: 'argent' }],
    ['a name', { code_commune: '30341', besoin: 'mobilite', nom: 'Léa' }],
  ])('refuses an uncovered need with %s', async (_what, body) => {
    expect((await test.post('/api/v1/besoins-non-couverts', body)).status).toBe(400);
  });

  it('asks an address that sends too much to wait', async () => {
    const send = () => test.post('/api/v1/signalements', { motif: 'doublon', service_id: SERVICE });
    const answers = [];
    for (let sent = 0; sent < 30; sent += 1) answers.push(await send());
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers['retry-after']).toMatch(/^\d+$/);
    expect(refused?.body).toMatchObject({ code: 'catalogue.trop-de-signalements' });
  });
});
