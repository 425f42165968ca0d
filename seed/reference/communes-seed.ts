import type { EntityManager } from 'typeorm';
import type { SeedStep } from '../seed-step.js';
import { centreOfCommune } from './centre-of-commune.js';
import * as sql from './communes-sql.js';
import { decodeCentres } from './decode-centres.js';
import { decodeZones } from './decode-zones.js';
import { readOfficialCode } from './decoupage.js';
import { listOldCommunes } from './old-communes.js';
import { fingerprintOf, readDecoupage, readReference } from './source-files.js';

// Raise when the way of writing the rows changes while the lists do not.
const WRITING = '1';

async function plant(manager: EntityManager): Promise<string> {
  const code = readOfficialCode();
  const centres = decodeCentres(readReference('centroides.txt'));
  const zones = decodeZones(readReference('zones-occitanie.txt'));
  const communes = code.communes.filter((commune) => commune.type === 'commune-actuelle');
  const oldCommunes = listOldCommunes(code.communes);
  const epciOf = new Map(
    code.epci.flatMap((epci) => epci.membres.map((membre) => [membre.code, epci.code] as const)),
  );
  const centreOf = communes.map((commune) =>
    centreOfCommune({ code: commune.code, oldCodes: commune.anciensCodes ?? [] }, centres),
  );

  await manager.query(sql.UPSERT_REGIONS, [
    code.regions.map((region) => region.code),
    code.regions.map((region) => region.nom),
  ]);
  await manager.query(sql.UPSERT_DEPARTEMENTS, [
    code.departements.map((departement) => departement.code),
    code.departements.map((departement) => departement.nom),
    code.departements.map((departement) => departement.region),
  ]);
  await manager.query(sql.UPSERT_ARRONDISSEMENTS, [
    code.arrondissements.map((arrondissement) => arrondissement.code),
    code.arrondissements.map((arrondissement) => arrondissement.nom),
    code.arrondissements.map((arrondissement) => arrondissement.departement),
  ]);
  await manager.query(sql.UPSERT_EPCI, [
    code.epci.map((epci) => epci.code),
    code.epci.map((epci) => epci.nom),
    code.epci.map((epci) => epci.type),
    code.epci.map((epci) => epci.populationMunicipale ?? null),
  ]);
  await manager.query(sql.UPSERT_COMMUNES, [
    communes.map((commune) => commune.code),
    communes.map((commune) => commune.nom),
    communes.map((commune) => commune.departement),
    communes.map((commune) => commune.region),
    communes.map((commune) => commune.arrondissement || null),
    communes.map((commune) => epciOf.get(commune.code) ?? null),
    communes.map((commune) => commune.population ?? null),
    communes.map((commune) => (commune.codesPostaux ?? []).join(' ')),
    communes.map((commune) => zones.get(commune.code)?.zoneEmploi ?? null),
    communes.map((commune) => zones.get(commune.code)?.zrr ?? null),
    centreOf.map((centre) => centre?.latitude ?? null),
    centreOf.map((centre) => centre?.longitude ?? null),
    centreOf.map((centre) => centre?.approximate ?? false),
  ]);
  await manager.query(sql.REPLACE_OLD_COMMUNES, [
    oldCommunes.map((old) => old.code),
    oldCommunes.map((old) => old.nom),
    oldCommunes.map((old) => old.communeCode),
  ]);
  for (const step of sql.FOLLOW_MERGERS) await manager.query(step);
  await manager.query(sql.DROP_VANISHED_COMMUNES, [communes.map((commune) => commune.code)]);
  return `${communes.length} communes, ${code.epci.length} EPCI, ${oldCommunes.length} anciens codes`;
}

/** The communes of France and what they belong to. */
export const communesSeed: SeedStep = {
  name: 'communes',
  title: 'Communes de France',
  fingerprint: () =>
    fingerprintOf(
      WRITING,
      readDecoupage('package.json'),
      readReference('centroides.txt'),
      readReference('zones-occitanie.txt'),
    ),
  plant,
};
