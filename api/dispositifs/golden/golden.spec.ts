import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REFERENCE_DISPOSITIFS } from '../../../seed/reference/dispositifs/reference.js';
import { dispositifSlugSchema } from '../dispositifs.schema.js';
import { explainEligibility } from '../explain-eligibility.js';
import { profilSchema } from '../profil.schema.js';
import { regleSchema, raisonSchema, verdictSchema } from '../regle.schema.js';

const AUJOURDHUI = '2026-11-21';

const goldenCase = z.strictObject({
  nom: z.string(),
  dispositif: dispositifSlugSchema.nullable(),
  profil: profilSchema,
  regles_du_service: z.array(regleSchema).default([]),
  departement: z.string().nullable().default(null),
  aujourdhui: z.iso.date().default(AUJOURDHUI),
  attendu: z.strictObject({
    verdict: verdictSchema,
    raisons: z.array(raisonSchema.pick({ regle: true, issue: true })),
  }),
});

const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

const CASES = FILES.flatMap((name) => {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  return z.array(goldenCase).parse(JSON.parse(text));
});

const rulesOf = (slug: string | null) =>
  REFERENCE_DISPOSITIFS.find((dispositif) => dispositif.slug === slug)?.regles ?? [];

describe('eligibility, case by case', () => {
  it.each(CASES)('$nom ($dispositif) : $attendu.verdict', (one) => {
    const { verdict, raisons } = explainEligibility({
      profil: one.profil,
      reglesDuDispositif: rulesOf(one.dispositif),
      reglesDuService: one.regles_du_service,
      departement: one.departement,
      today: one.aujourdhui,
    });
    expect({ verdict, raisons: raisons.map(({ regle, issue }) => ({ regle, issue })) }).toEqual(
      one.attendu,
    );
  });

  it('has at least twenty cases of each verdict, each with its own name', () => {
    const count = (verdict: string) =>
      CASES.filter(({ attendu }) => attendu.verdict === verdict).length;
    expect(count('eligible')).toBeGreaterThanOrEqual(20);
    expect(count('non_eligible')).toBeGreaterThanOrEqual(20);
    expect(count('a_verifier')).toBeGreaterThanOrEqual(20);
    expect(new Set(CASES.map(({ nom, dispositif }) => `${nom} ${dispositif}`)).size).toBe(
      CASES.length,
    );
  });

  it('says every reason in one French sentence that names its source', () => {
    for (const one of CASES) {
      const { raisons } = explainEligibility({
        profil: one.profil,
        reglesDuDispositif: rulesOf(one.dispositif),
        reglesDuService: one.regles_du_service,
        departement: one.departement,
        today: one.aujourdhui,
      });
      for (const { regle, explication } of raisons) {
        if (regle === 'aucune-condition-connue') continue;
        expect(explication).toMatch(/^[A-ZÀ-Ý«].* \(source\u00A0: .+\)\.$/u);
      }
    }
  });
});
