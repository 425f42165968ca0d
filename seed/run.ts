import type { DataSource } from 'typeorm';
import { demoSeed } from './demo/demo-seed.js';
import { areasSeed } from './reference/areas-seed.js';
import { communesSeed } from './reference/communes-seed.js';
import { dispositifsSeed } from './reference/dispositifs/seed.js';
import { youthSeed } from './reference/youth-seed.js';
import type { SeedStep } from './seed-step.js';

/** In this order: a room's data stands on the rooms below it. */
const STEPS: readonly SeedStep[] = [communesSeed, areasSeed, youthSeed, dispositifsSeed, demoSeed];

const PLANTED = `SELECT nom, empreinte FROM graine`;

const NOTE_PLANTED = `
INSERT INTO graine (nom, empreinte)
VALUES ($1, $2)
ON CONFLICT (nom) DO UPDATE
SET empreinte = excluded.empreinte, semee_le = now()`;

/** Puts the reference data in place; costs one short query when nothing changed. */
export async function seed(
  dataSource: DataSource,
  report: (line: string) => void,
  steps: readonly SeedStep[] = STEPS,
): Promise<void> {
  const rows: { nom: string; empreinte: string }[] = await dataSource.query(PLANTED);
  const planted = new Map(rows.map((row) => [row.nom, row.empreinte]));
  for (const step of steps) {
    const fingerprint = step.fingerprint();
    if (planted.get(step.name) === fingerprint) continue;
    report(`${step.title}…`);
    const summary = await dataSource.transaction(async (manager) => {
      const done = await step.plant(manager);
      await manager.query(NOTE_PLANTED, [step.name, fingerprint]);
      return done;
    });
    report(`${step.title} : ${summary}`);
  }
}
