import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AreasService } from '../../../api/territories/areas/areas.service.js';
import { TerritoriesService } from '../../../api/territories/territories.service.js';
import { TerritoryRefsService } from '../../../api/territories/territory-refs.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let refs: TerritoryRefsService;

beforeAll(async () => {
  maillage = await createTestApp();
  refs = maillage.app.get(TerritoryRefsService);
  const csv = 'territoire_id;nom;code_insee\nml-essai;Essai;30341\nml-essai;Essai;30258\n';
  await maillage.app.get(AreasService).import(csv, { source: 'essai', dryRun: false });
});
afterAll(() => maillage?.close());

describe('a territory named by its type and code', () => {
  it.each([
    ['region:76', 'Occitanie', 4446],
    ['departement:30', 'Gard', 350],
    ['arrondissement:303', 'Le Vigan', 74],
    ['mission-locale:ml-essai', 'Essai', 2],
    ['commune:30341', 'Vauvert', 1],
  ])('%s is %s, of %i communes', async (text, nom, communes) => {
    const found = await refs.resolve(text);
    expect([found.nom, found.communes.length]).toEqual([nom, communes]);
  });

  it('is all the communes of an EPCI, whatever their département', async () => {
    const territories = maillage.app.get(TerritoriesService);
    const across = territories.epci.find(
      ({ siren }) => territories.departementsOfEpci(siren).join() === '30,34',
    );
    const { communes } = await refs.resolve(`epci:${across?.siren}`);
    const departements = new Set(communes.map((code) => code.slice(0, 2)));
    expect([...departements].sort()).toEqual(['30', '34']);
  });

  it('is the communes of Occitanie of a zone d’emploi', async () => {
    const zone = maillage.app.get(TerritoriesService).getCommune('30189').zoneEmploi;
    const { communes } = await refs.resolve(`zone-emploi:${zone}`);
    expect(communes).toContain('30189');
  });

  it('is the commune of today, asked by a code of the past', async () => {
    const territories = maillage.app.get(TerritoriesService);
    const merged = territories.communes.find(({ code }) => territories.oldCodesOf(code).length > 0);
    const [old] = territories.oldCodesOf(merged?.code ?? '');
    expect(await refs.resolve(`commune:${old}`)).toMatchObject({
      code: merged?.code,
      nom: merged?.nom,
      communes: [merged?.code],
    });
  });

  it.each(['', 'Gard', 'departement:Gard', 'canton:12', 'mission-locale:a b'])(
    '%j is refused as unreadable',
    async (text) => {
      await expect(refs.resolve(text)).rejects.toMatchObject({
        kind: 'refused',
        code: 'territoires.reference-illisible',
      });
    },
  );

  it.each([
    'departement:99',
    'epci:999999999',
    'zone-emploi:0001',
    'mission-locale:x',
    'commune:30999',
  ])('%s is not found', async (text) => {
    await expect(refs.resolve(text)).rejects.toMatchObject({
      kind: 'not_found',
      code: 'territoires.reference-inconnue',
    });
  });
});
