import type { EntityManager } from 'typeorm';
import { CatalogueWriterRepository } from '../../api/catalogue/catalogue-writer.repository.js';
import { CatalogueWriter } from '../../api/catalogue/catalogue-writer.service.js';
import { MODELES } from '../../api/catalogue/modeles/modeles.js';
import { systemClock } from '../../api/clock.js';
import { REFERENCE_DISPOSITIFS } from '../reference/dispositifs/reference.js';
import { fingerprintOf } from '../reference/source-files.js';
import type { SeedStep } from '../seed-step.js';
import { type Partner, parsePartners, readPartnersText } from './partner.js';
import { rulesOf } from './partner-rules.js';
import { type Centre, servicesOf, SOURCE, structureOf, type Surroundings } from './partner-rows.js';
import { lieuxOf, PERMANENCES, psychologistOf } from './vauvert.js';

// Raise when the way of writing the rows changes while the facts do not.
const WRITING = '4';

const CENTRES = `
SELECT code, ST_X(centre) AS longitude, ST_Y(centre) AS latitude
FROM commune
WHERE code = ANY ($1) AND centre IS NOT NULL`;

const OF_THE_CEJ_LIST = `SELECT slug FROM dispositif WHERE liste_cej`;

async function lookAround(
  manager: EntityManager,
  partners: readonly Partner[],
): Promise<Surroundings> {
  const codes = [...new Set(partners.flatMap(({ code_insee }) => code_insee ?? []))];
  const centres: (Centre & { code: string })[] = await manager.query(CENTRES, [codes]);
  const listed: { slug: string }[] = await manager.query(OF_THE_CEJ_LIST);
  return {
    centreOf: new Map(centres.map(({ code, ...centre }) => [code, centre])),
    listeCej: new Set(listed.map(({ slug }) => slug)),
  };
}

export async function seedDemo(manager: EntityManager): Promise<string> {
  const writer = new CatalogueWriter(new CatalogueWriterRepository(), systemClock);
  const partners = parsePartners(readPartnersText());
  const surroundings = await lookAround(manager, partners);
  const services = [
    ...partners.flatMap((partner) => servicesOf(partner, surroundings)),
    psychologistOf(partners, surroundings),
  ];
  await writer.upsertSources(manager, [
    {
      slug: SOURCE,
      nom: 'Maillage',
      description: 'Partenaires d’Occitanie relevés dans des sources publiques, à confirmer.',
    },
  ]);
  await writer.upsertStructures(
    manager,
    partners.map((partner) => structureOf(partner, surroundings)),
  );
  await writer.upsertServices(manager, services);
  await writer.upsertLieux(manager, lieuxOf(partners, surroundings), SOURCE);
  await writer.upsertPermanences(manager, PERMANENCES, SOURCE);
  await writer.refreshSearchText(manager);
  return `${partners.length} structures, ${services.length} services, ${PERMANENCES.length} permanences`;
}

/** The real partners of Occitanie, each with its source; nobody has confirmed them yet. */
export const demoSeed: SeedStep = {
  name: 'demonstration',
  title: 'Partenaires d’Occitanie',
  fingerprint: () => {
    const text = readPartnersText();
    const rules = parsePartners(text).map(rulesOf);
    const schemes = REFERENCE_DISPOSITIFS.map(({ nom, acronyme, liste_cej }) => [
      nom,
      acronyme,
      liste_cej,
    ]);
    return fingerprintOf(
      WRITING,
      text,
      ...[MODELES, rules, schemes, PERMANENCES].map((part) => JSON.stringify(part)),
    );
  },
  plant: seedDemo,
};
