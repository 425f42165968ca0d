import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TimetablesService } from '../../../api/travel/timetables.service.js';
import { importGardFeed } from '../../setup/import-gard-feed.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

const QUISSAC = '30210';
const SOMMIERES = '30321';
/** By the stop of Sommières. */
const AT = { latitude: 43.784, longitude: 4.088 };
const SALINDRES = '30305';
const LUNEL = '34145';
const GRAND_AVIGNON = '248400251';
const NEED = 'creer-une-entreprise--developper-son-entreprise';

let test: TestApp;

async function anOffer(): Promise<void> {
  const { dataSource } = test;
  await dataSource.query(
    `INSERT INTO source (slug, nom) VALUES ('essai', 'Essai') ON CONFLICT DO NOTHING`,
  );
  await dataSource.query(
    `INSERT INTO structure (id, source, nom, date_maj, telephone) VALUES ('essai--st', 'essai', 'Essai', '2026-11-01', '0400000000')`,
  );
  await dataSource.query(
    `INSERT INTO service (id, structure_id, source, nom, description, date_maj, thematiques, point)
     VALUES ('essai--s', 'essai--st', 'essai', 'Essai', '', '2026-11-01', $1,
       ST_SetSRID(ST_MakePoint($2, $3), 4326))`,
    [[NEED], AT.longitude, AT.latitude],
  );
}

async function cellOf(code: string, minutes: number): Promise<Record<string, unknown>> {
  const { body } = await test.get(
    `/api/v1/couverture?territoire=commune:${code}&thematique=${NEED}&mode=transports&duree_max=${minutes}`,
  );
  return body.items[0];
}

beforeAll(async () => {
  test = await createTestApp();
  await importGardFeed(test);
  await anOffer();
});
afterAll(async () => {
  await test?.close();
});

describe('coverage by bus', () => {
  it('is full where the offer stands', async () => {
    await expect
      .poll(() => cellOf(SOMMIERES, 60), { timeout: 20_000 })
      .toMatchObject({
        couvert: 'a_confirmer',
        offres_a_confirmer: 1,
      });
  });

  it('reaches as far as the buses go in the time allowed', async () => {
    const journey = await test.get(
      `/api/v1/trajets?de=commune:${QUISSAC}&vers=${AT.latitude},${AT.longitude}&mode=transports`,
    );
    const minutes = Math.ceil(journey.body.minutes);
    expect(minutes).toBeGreaterThan(25);
    expect(await cellOf(QUISSAC, minutes)).toMatchObject({
      couvert: 'a_confirmer',
      offres_a_confirmer: 1,
    });
    expect(await cellOf(QUISSAC, minutes - 2)).toMatchObject({
      couvert: 'non_couvert',
      raison: 'inaccessible',
    });
  });

  it('leaves out a village without a stop where the buses are known', async () => {
    expect(await cellOf(SALINDRES, 60)).toMatchObject({
      couvert: 'non_couvert',
      raison: 'inaccessible',
      offres_a_confirmer: 0,
    });
  });

  it('knows nothing beyond the timetables', async () => {
    expect(await cellOf(LUNEL, 60)).toMatchObject({
      couvert: null,
      raison: 'horaires-inconnus',
      offres_vivantes: null,
      indice: null,
    });
  });

  it('has no figure of an EPCI whose timetables are unknown to most', async () => {
    const ask = `thematique=${NEED}&mode=transports`;
    const { body } = await test.get(
      `/api/v1/couverture?territoire=departement:30&maille=epci&${ask}`,
    );
    expect(body.trajets_source).toMatch(/^Horaires : .+\(\d{2}\/\d{2}\/\d{4}\)/);
    const avignon = body.items.find(({ code }: { code: string }) => code === GRAND_AVIGNON);
    expect(avignon.jeunes_inconnus * 2).toBeGreaterThan(avignon.jeunes);
    const nothing = { couvert: null, raison: 'horaires-inconnus', indice: null };
    expect(avignon).toMatchObject({ ...nothing, offres_vivantes: null, offres_a_confirmer: null });
    for (const { code, couvert, indice, jeunes, jeunes_inconnus } of body.items) {
      const isUnknown = jeunes_inconnus * 2 > jeunes;
      expect([code, indice === null, couvert === null]).toEqual([code, isUnknown, isUnknown]);
    }
  });

  it('compares those that are known alone, and says how many are not', async () => {
    const fiche = `/api/v1/couverture/epci/${GRAND_AVIGNON}?thematique=${NEED}&mode=transports`;
    const { body } = await test.get(fiche);
    expect(body.territoire.communes_de_la_region).toBeLessThan(body.territoire.communes);
    const [besoin] = body.besoins;
    expect(besoin).toMatchObject({ indice: null, bilan: { majorite_connue: false } });
    const { body: gard } = await test.get(
      `/api/v1/couverture?territoire=departement:30&maille=epci&thematique=${NEED}&mode=transports`,
    );
    const known = gard.items.filter(({ indice }: { indice: number | null }) => indice !== null);
    for (const { ici, boites, cibles } of besoin.comparaisons) {
      expect(ici).toBe(null);
      const box = boites.find(({ code }: { code: string }) => code === '30');
      expect(box).toMatchObject({
        effectif: known.length,
        inconnus: gard.items.length - known.length,
      });
      expect(cibles).toMatchObject({ raisonnable: null, raisonnable_au_plus_haut: false });
    }
  });

  it('knows nothing any more once they are gone', async () => {
    await test.dataSource.query('DELETE FROM reseau_transport');
    await test.app.get(TimetablesService).refresh();
    expect(await cellOf(QUISSAC, 45)).toMatchObject({ raison: 'horaires-inconnus' });
  });
});
