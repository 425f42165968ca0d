import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CLOCK, type Clock } from '../../../api/clock.js';
import { TravelTimesService } from '../../../api/travel/travel-times.service.js';
import { aGardFeed } from '../../factories/a-gard-feed.js';
import { aServiceToVisit } from '../../factories/a-service-to-visit.js';
import { importGardFeed } from '../../setup/import-gard-feed.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

/** Its official centre is in the marshes, 8 km from its town: Beauvoisin's is nearer to the town. */
const VAUVERT = '30341';
const BEAUVOISIN = '30033';
const STOP_OF_VAUVERT = { latitude: 43.694, longitude: 4.277 };
const SOMMIERES = { latitude: 43.784, longitude: 4.088 };
const NEED = 'creer-une-entreprise--developper-son-entreprise';

let test: TestApp;
let offer: string;

/** The buses of the Gard, and one between Vauvert and Sommières. */
function aFeedThroughVauvert(): Record<string, string> {
  const feed = aGardFeed();
  const { latitude, longitude } = STOP_OF_VAUVERT;
  feed['stops.txt'] += `V,VAUVERT - Gare,${latitude},${longitude},0,\n`;
  feed['trips.txt'] += 'R1,SEM,v1,Sommières\nR1,SEM,v2,Vauvert\n';
  feed['stop_times.txt'] += `v1,13:00:00,13:00:00,V,1
v1,13:30:00,13:30:00,S,2
v2,18:10:00,18:10:00,S,1
v2,18:40:00,18:40:00,V,2
`;
  return feed;
}

async function anOffer(): Promise<string> {
  const id = await aServiceToVisit(test.dataSource, [
    { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=TU', from: '14:00', to: '17:00' },
  ]);
  const { longitude, latitude } = SOMMIERES;
  await test.dataSource.query(
    `UPDATE service SET thematiques = $2, telephone = '0400000000', point = ST_SetSRID(ST_MakePoint($3, $4), 4326)
     WHERE id = $1`,
    [id, [NEED], longitude, latitude],
  );
  return id;
}

const visit = async (service: string, commune: string) =>
  (
    await test.get(
      `/api/v1/trajets/visite?service=${service}&de=commune:${commune}&mode=transports`,
    )
  ).body;

const cellOf = async (commune: string) =>
  (
    await test.get(
      `/api/v1/couverture?territoire=commune:${commune}&thematique=${NEED}&mode=transports&duree_max=45`,
    )
  ).body.items[0];

beforeAll(async () => {
  test = await createTestApp();
  vi.spyOn(test.app.get<Clock>(CLOCK), 'now').mockImplementation(
    () => new Date('2026-11-21T09:00:00+01:00'),
  );
  offer = await anOffer();
  await importGardFeed(test, aFeedThroughVauvert());
});
afterAll(() => test?.close());

describe('a commune whose town is far from its centre', () => {
  it('takes the bus at the stop of its town, its neighbour does not', () => {
    const travel = test.app.get(TravelTimesService);
    expect(travel.departureOf(VAUVERT)).toEqual(STOP_OF_VAUVERT);
    expect(travel.departureOf(BEAUVOISIN)).not.toEqual(STOP_OF_VAUVERT);
  });

  it('sends its inhabitants by its own bus, and nobody of the neighbour', async () => {
    const fromTown = await visit(offer, VAUVERT);
    expect(fromTown).toMatchObject({ etat: 'possible', presence: { date: '2026-11-24' } });
    expect(fromTown.aller.etapes).toContainEqual(
      expect.objectContaining({ de: 'VAUVERT - Gare', depart: '2026-11-24T13:00:00' }),
    );
    expect(await visit(offer, BEAUVOISIN)).toMatchObject({ etat: 'impossible' });
  });

  it('is covered, its neighbour is not', async () => {
    await expect
      .poll(() => cellOf(VAUVERT), { timeout: 20_000 })
      .toMatchObject({ couvert: 'a_confirmer' });
    expect(await cellOf(BEAUVOISIN)).toMatchObject({
      couvert: 'non_couvert',
      raison: 'inaccessible',
    });
  });

  it('is where its services known by their commune alone are met', async () => {
    const service = await aServiceToVisit(test.dataSource, [
      { at: SOMMIERES, rrule: 'FREQ=WEEKLY;BYDAY=TU', from: '19:00', to: '19:30' },
    ]);
    await test.dataSource.query(
      `UPDATE lieu SET point_precision = 'commune', code_insee = '${VAUVERT}',
         point = (SELECT centre FROM commune WHERE code = '${VAUVERT}') WHERE id = $1`,
      [`${service}-lieu-0`],
    );
    const { essais, aller } = await visit(service, '30321');
    expect(essais[0]).toMatchObject({ raison: 'retour_impossible' });
    expect(aller.etapes).toContainEqual(expect.objectContaining({ vers: 'VAUVERT - Gare' }));
  });
});
