import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Item = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- a test reads what it expects

describe('the catalogue in HSDS 3.1', () => {
  let maillage: TestApp;

  beforeAll(async () => {
    maillage = await createTestApp();
  });

  afterAll(() => maillage?.close());

  const ask = async (path: string): Promise<Item> => {
    const answer = await maillage.get(`/api/hsds/${path}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  /** Every page of a list, one after the other. */
  async function everyPage(path: string, perPage: number): Promise<Item[]> {
    const items: Item[] = [];
    for (let page = 1; ; page += 1) {
      const separator = path.includes('?') ? '&' : '?';
      const body = await ask(`${path}${separator}page=${page}&per_page=${perPage}`);
      expect(body).toMatchObject({
        page_number: page,
        size: body.contents.length,
        first_page: page === 1,
        last_page: page >= body.total_pages,
        empty: body.contents.length === 0,
        total_pages: Math.ceil(body.total_items / perPage),
      });
      items.push(...body.contents);
      expect(items.length === body.total_items).toBe(body.last_page);
      if (body.last_page) return items;
    }
  }

  const idOf = async (ours: string): Promise<string> => {
    const { id } = await ask(`services/${encodeURIComponent(ours)}`);
    return id;
  };

  /** A service of the demonstration that this SQL chooses. */
  const choose = async (where: string): Promise<string> => {
    const [row] = await maillage.dataSource.query<{ id: string }[]>(
      `SELECT s.id FROM service s JOIN structure st ON st.id = s.structure_id WHERE ${where} LIMIT 1`,
    );
    return row?.id ?? '';
  };

  it('says which version it speaks', async () =>
    expect((await maillage.get('/api/hsds', { host: 'maillage.example' })).body).toMatchObject({
      version: '3.1',
      openapi_url: 'http://maillage.example/api/openapi.json',
    }));

  it('gives a contract that exists', async () => {
    const { openapi_url } = (await maillage.get('/api/hsds', { host: 'maillage.example' })).body;
    expect((await maillage.get(new URL(openapi_url).pathname)).status).toBe(200);
  });

  it('lists every service once, page after page', async () => {
    const items = await everyPage('services', 37);
    const [count] = await maillage.dataSource.query<{ total: number }[]>(
      `SELECT count(*) AS total FROM service WHERE statut = 'publie' AND supprime_le IS NULL`,
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(count?.total);
    for (const { id, organization_id, name, status } of items) {
      expect(id).toMatch(UUID);
      expect(organization_id).toMatch(UUID);
      expect(name).not.toBe('');
      expect(status).toBe('active');
    }
  });

  it('never says null, and gives each identifier to one thing', async () => {
    const { contents } = await ask('services?full=true&per_page=500');
    expect(JSON.stringify(contents)).not.toContain(':null');
    const ids = contents.map(({ id }: Item) => id);
    for (const service of contents) {
      const attributes: Item[] = service['attributes'];
      for (const { link_id, taxonomy_term, taxonomy_term_id } of attributes) {
        expect(link_id).toBe(service['id']);
        expect(taxonomy_term.id).toBe(taxonomy_term_id);
      }
      const schedules = (service['service_at_locations'] ?? []).flatMap(
        (place: Item) => place['schedules'] ?? [],
      );
      const own = schedules.map(({ id }: Item) => id);
      expect(new Set(own).size).toBe(own.length);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells by minimal only which services there are, and when they changed', async () => {
    const { contents } = await ask('services?minimal=true&per_page=5');
    for (const item of contents) {
      expect(Object.keys(item).toSorted()).toEqual(['id', 'last_modified', 'modified_date']);
      expect(new Date(item.last_modified).toISOString()).toBe(item.last_modified);
    }
  });

  it('finds a service again by the identifier that it gave, and by ours', async () => {
    const { contents } = await ask('services?full=true&per_page=20');
    for (const listed of contents) {
      const service = await ask(`services/${listed.id}`);
      const { last_modified: _moment, ...told } = listed;
      expect(service).toEqual(told);
      const ours = service['attributes'].find((one: Item) => one['link_type'] === 'identifiant');
      expect(await idOf(ours.value)).toBe(listed.id);
    }
  });

  it('keeps the ages of a scheme', async () => {
    const id = await choose(`s.dispositif_slug = 'epide'`);
    expect(await ask(`services/${id}`)).toMatchObject({ minimum_age: 17, maximum_age: 25 });
  });

  it.each([
    ['FREQ=MONTHLY;BYDAY=1MO', { freq: 'MONTHLY', interval: 1, byday: '1MO' }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', { freq: 'WEEKLY', interval: 2, byday: 'TU,TH' }],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20261231T225959Z',
      { freq: 'MONTHLY', bymonthday: '15', until: '2026-12-31' },
    ],
    ['FREQ=YEARLY;BYWEEKNO=3,17;BYDAY=WE', { freq: 'WEEKLY', byweekno: '3,17', byday: 'WE' }],
  ])('carries the recurrence %s part by part', async (rrule, parts) => {
    const id = await choose(`NOT EXISTS (SELECT FROM permanence p WHERE p.service_id = s.id)`);
    const key = `hsds-${rrule}`;
    await maillage.dataSource.query(
      `INSERT INTO lieu (id, nom, commune, code_postal, code_insee, adresse, point)
       VALUES ($1, 'Maison de quartier', 'Vauvert', '30600', '30341', '1 place de la Mairie',
         ST_SetSRID(ST_MakePoint(4.27, 43.69), 4326))`,
      [key],
    );
    await maillage.dataSource.query(
      `INSERT INTO permanence (id, service_id, lieu_id, rrule, debut, heure_debut, heure_fin, dates_exclues)
       VALUES ($1, $2, $1, $3, '2026-01-05', '09:00', '12:30', '{2026-05-04}')`,
      [key, id, rrule],
    );
    const { service_at_locations } = await ask(`services/${id}`);
    const place = service_at_locations.find(
      (one: Item) => one['location'].name === 'Maison de quartier',
    );
    expect(place).toMatchObject({
      location: {
        location_type: 'physical',
        latitude: 43.69,
        longitude: 4.27,
        addresses: [{ city: 'Vauvert', state_province: '30', postal_code: '30600', country: 'FR' }],
      },
      schedules: [
        {
          ...parts,
          dtstart: '2026-01-05',
          opens_at: '09:00',
          closes_at: '12:30',
          notes: expect.stringContaining('2026-05-04'),
        },
      ],
    });
    await maillage.dataSource.query(`DELETE FROM permanence WHERE id = $1`, [key]);
  });

  it('tells places left, closures and who confirmed', async () => {
    const id = await choose(`s.places_disponibles IS NULL`);
    await maillage.dataSource.query(
      `UPDATE service SET places_disponibles = 3, places_total = 12, places_maj_le = now() WHERE id = $1`,
      [id],
    );
    await maillage.dataSource.query(
      `INSERT INTO fermeture (id, service_id, du, au, motif) VALUES ('f-hsds', $1, '2026-11-01', '2026-12-01', 'travaux')`,
      [id],
    );
    await maillage.dataSource.query(
      `INSERT INTO confirmation (service_id, famille, par, methode, confirmee_le)
       VALUES ($1, 'tout', 'la structure', 'lien', '2026-11-20T10:00:00Z')`,
      [id],
    );
    const service = await ask(`services/${id}`);
    expect(service).toMatchObject({
      status: 'temporarily closed',
      alert: expect.stringContaining('travaux'),
      assured_date: '2026-11-20',
      assurer: 'la structure',
      capacities: [{ available: 3, maximum: 12, unit: { name: 'place' } }],
    });
  });

  it('tells where the person must live, with the name of the area', async () => {
    const id = await choose(`'30' = ANY (s.zone_eligibilite)`);
    const { service_areas } = await ask(`services/${id}`);
    expect(service_areas).toContainEqual(expect.objectContaining({ extent: '30', name: 'Gard' }));
  });

  it('filters by term, by category, by organisation, by words and by date', async () => {
    const { contents: terms } = await ask('taxonomy_terms?per_page=500');
    const term = terms.find(({ code }: Item) => code === 'mobilite');
    const found = await everyPage(`services?full=true&taxonomy_term_id=${term.id}`, 50);
    expect(found.length).toBeGreaterThan(0);
    for (const { attributes } of found) {
      const codes = attributes.map((one: Item) => one['taxonomy_term'].code);
      expect(codes.some((code: string) => code.startsWith('mobilite--'))).toBe(true);
    }
    const organization_id = found[0]?.['organization_id'];
    const ofOne = await everyPage(`services?organization_id=${organization_id}`, 50);
    expect(new Set(ofOne.map((one) => one['organization_id']))).toEqual(new Set([organization_id]));
    const words = await everyPage('services?search=permis', 50);
    expect(words.length).toBeGreaterThan(0);
    expect((await ask('services?modified_after=2100-01-01')).empty).toBe(true);
    expect((await ask('services?modified_after=2000-01-01T00:00:00Z')).empty).toBe(false);
  });

  it('lists organisations, and each with its services', async () => {
    const organizations = await everyPage('organizations?full=true', 50);
    for (const { id, description, organization_identifiers } of organizations) {
      expect(id).toMatch(UUID);
      expect(description).not.toBe('');
      for (const one of organization_identifiers ?? []) expect(one.identifier).toMatch(/^\d{14}$/);
    }
    const [first] = organizations;
    const organization = await ask(`organizations/${first?.['id']}`);
    for (const service of organization['services'] ?? [])
      expect(service.organization_id).toBe(first?.['id']);
    expect((await ask('organizations?per_page=3')).contents[0]).not.toHaveProperty('attributes');
  });

  it('lists the places of services, and finds each again', async () => {
    const places = await everyPage('service_at_locations', 40);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const place of places.slice(0, 10)) {
      const one = await ask(`service_at_locations/${place['id']}`);
      const { service, ...told } = one;
      expect(told).toEqual(place);
      expect(service.id).toBe(place['service_id']);
    }
  });

  it('lists vocabularies as taxonomies, with their terms', async () => {
    const taxonomies = await everyPage('taxonomies', 4);
    const thematiques = taxonomies.find(({ name }) => name === 'Thématiques');
    expect(await ask(`taxonomies/${thematiques?.['id']}`)).toEqual(thematiques);
    const terms = await everyPage(`taxonomy_terms?taxonomy_id=${thematiques?.['id']}`, 30);
    expect(terms).toHaveLength(16 + 69);
    const top = await everyPage(
      `taxonomy_terms?taxonomy_id=${thematiques?.['id']}&top_only=true`,
      30,
    );
    expect(top).toHaveLength(16);
    const children = await everyPage(`taxonomy_terms?parent_id=${top[0]?.['id']}`, 30);
    expect(children.every((one) => one['parent_id'] === top[0]?.['id'])).toBe(true);
    expect(await ask(`taxonomy_terms/${terms[3]?.['id']}`)).toEqual(terms[3]);
  });

  it.each([
    ['services/00000000-0000-5000-8000-000000000000', 404],
    ['services/nulle-part', 404],
    ['organizations/nulle-part', 404],
    ['service_at_locations/nulle-part', 404],
    ['taxonomies/nulle-part', 404],
    ['taxonomy_terms/nulle-part', 404],
    ['services?organization_id=nulle-part', 404],
    ['services?taxonomy_term_id=nulle-part', 404],
    ['services?per_page=100000', 400],
    ['services?page=0', 400],
    ['services?modified_after=hier', 400],
    ['services?format=ndjson', 400],
    ['services?inconnu=1', 400],
  ])('answers %s with %i and a sentence', async (path, status) => {
    const answer = await maillage.get(`/api/hsds/${path}`);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toMatch(/[a-zé]+ [a-zé]+/);
  });
});
