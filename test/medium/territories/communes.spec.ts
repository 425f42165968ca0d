import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TerritoriesService } from '../../../api/territories/territories.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let territories: TerritoriesService;

beforeAll(async () => {
  maillage = await createTestApp();
  territories = maillage.app.get(TerritoriesService);
});
afterAll(() => maillage?.close());

const search = (typed: string) =>
  maillage.get(`/api/v1/communes?${new URLSearchParams({ q: typed }).toString()}`);

describe('a place typed by a counsellor', () => {
  it('tells what a choice needs: name, département, postcodes, EPCI, population, centre', async () => {
    const { status, body } = await search('vauv');
    expect(status).toBe(200);
    expect(body.items[0]).toEqual({
      code: '30341',
      nom: 'Vauvert',
      codes_postaux: ['30600'],
      departement: { code: '30', nom: 'Gard' },
      epci: { siren: '243000593', nom: 'CC de Petite Camargue' },
      population: 11_671,
      latitude: 43.62564,
      longitude: 4.30595,
      centre_approximatif: false,
      ancien_nom: null,
    });
  });

  it.each([
    ['30600', '30341'],
    ['st gilles', '30258'],
    ['saint-gely', '34255'],
    ["l'isle", '32160'],
    ['Conques', '12218'],
  ])('is offered first for %s: %s', async (typed, code) => {
    const { body } = await search(typed);
    expect(body.items[0].code).toBe(code);
  });

  it('tells the old name that was recognised', async () => {
    const { body } = await search('grand-vabre');
    expect(body.items[0]).toMatchObject({ nom: 'Conques-en-Rouergue', ancien_nom: 'Grand-Vabre' });
  });
});

describe('a commune', () => {
  it('tells everything it belongs to', async () => {
    const { body } = await maillage.get('/api/v1/communes/30341');
    expect(body).toMatchObject({
      region: { code: '76', nom: 'Occitanie' },
      arrondissement: { code: '302', nom: 'Nîmes' },
      epci: { siren: '243000593', departements: ['30'] },
      zone_emploi_2020: '7618',
      zrr_2022: false,
      anciens_codes: [],
      territoires: [],
    });
  });

  it('answers to the codes of the communes it is made of', async () => {
    const { body } = await maillage.get('/api/v1/communes/12076');
    expect(body).toMatchObject({
      code: '12218',
      anciens_codes: ['12076', '12114', '12173'],
      centre_approximatif: true,
    });
  });

  it('that does not exist is refused in plain French', async () => {
    const { status, body } = await maillage.get('/api/v1/communes/99999');
    expect(status).toBe(404);
    expect(body).toEqual({
      code: 'territoires.commune-inconnue',
      message: 'Aucune commune ne porte le code INSEE « 99999 ».',
    });
  });
});

describe('the official geography in memory', () => {
  it('admits a young person of Vauvert by her commune, EPCI, département and country', () => {
    expect([...territories.zoneCodesOf('30341')].sort()).toEqual(
      ['243000593', '30', '30341', '99100', 'france'].sort(),
    );
    expect(territories.zoneCodesOf('99999').size).toBe(0);
  });

  it('admits by the codes of the past too', () => {
    expect(territories.zoneCodesOf('12218').has('12076')).toBe(true);
  });

  it('knows every département of an EPCI that lies across two', () => {
    const across = territories.epci.filter(
      ({ siren }) => territories.departementsOfEpci(siren).length > 1,
    );
    expect(across.length).toBeGreaterThan(10);
    const [epci] = across;
    const codes = territories.communesOfEpci(epci?.siren ?? '').map((it) => it.departementCode);
    expect(territories.departementsOfEpci(epci?.siren ?? '')).toEqual([...new Set(codes)].sort());
  });

  it('finds the commune of a point and its neighbours', () => {
    const vauvert = { latitude: 43.62564, longitude: 4.30595 };
    expect(territories.communeOfPoint(vauvert)?.code).toBe('30341');
    const near = territories.nearestCommunes(vauvert, 3);
    expect(near[0]?.distanceMetres).toBe(0);
    expect(near).toHaveLength(3);
  });
});

describe('what a client may send', () => {
  const NUL = '%00';
  it.each([
    [`/api/v1/communes?q=${NUL}`, 400],
    [`/api/v1/communes?q=${'a'.repeat(5_000)}`, 400],
    [`/api/v1/communes?q=${'a'.repeat(100_000)}`, 414],
    ['/api/v1/communes?q=a&q=b', 400],
    ['/api/v1/communes?limite=0', 400],
    ['/api/v1/communes?limite=1e9', 400],
    ['/api/v1/communes?nom=vauvert', 400],
    ['/api/v1/communes?q=%FF%FE', 400],
    ["/api/v1/communes?q=' OR 1=1 --", 200],
    ['/api/v1/communes?q=<script>alert(1)</script>', 200],
    ['/api/v1/communes/%00', 400],
    ['/api/v1/communes/%FF', 400],
    ["/api/v1/communes/30341'--", 400],
    ['/api/v1/communes/vauvert', 400],
    ['/api/v1/communes/30341?x=1', 400],
    ['/api/v1/fond-de-carte?x=1', 400],
    ['/api/v1/territoires/region-76?x=1', 400],
    [`/api/v1/communes/${'9'.repeat(400)}`, 400],
  ])('%s is answered %i', async (url, expected) => {
    const { status, body } = await maillage.get(encodeURI(url).replaceAll('%25', '%'));
    expect(status).toBe(expected);
    expect(typeof body.message).toBe(expected < 400 ? 'undefined' : 'string');
  });
});
