import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import type { StructureRow } from '../../../api/catalogue/catalogue-rows.js';
import { DuplicatesSearch } from '../../../api/upkeep/duplicates/search/duplicates-search.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aStructure } from '../catalogue/some-rows.js';

// Pairs drawn from the lists named in docs/trust.md and labelled by reading them, one by one.
type Facts = Pick<
  StructureRow,
  'nom' | 'siret' | 'commune' | 'code_insee' | 'departement_code' | 'adresse'
>;
type Pair = {
  readonly a: string;
  readonly b: string;
  readonly meme: 'oui' | 'non' | 'incertain';
  readonly pourquoi: string;
};
type Sample = {
  readonly structures: Readonly<Record<string, Facts>>;
  readonly paires: readonly Pair[];
};

const sample = JSON.parse(readFileSync('test/golden/duplicates/pairs.json', 'utf8')) as Sample;

describe('the duplicates of a labelled sample', () => {
  let app: TestApp;
  let found: ReadonlySet<string>;

  beforeAll(async () => {
    app = await createTestApp();
    await app.dataSource.transaction(async (manager) => {
      const writer = app.app.get(CatalogueWriter);
      await writer.upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]);
      const rows = Object.entries(sample.structures).map(([id, facts]) =>
        aStructure({ ...facts, code_postal: null, id }),
      );
      await writer.upsertStructures(manager, rows);
    });
    await app.app.get(DuplicatesSearch).run();
    const rows: { a_id: string; b_id: string }[] = await app.dataSource.query(
      'SELECT a_id, b_id FROM doublon',
    );
    found = new Set(rows.map(({ a_id, b_id }) => `${a_id} ${b_id}`));
  });
  afterAll(() => app.close());

  const isFound = ({ a, b }: Pair): boolean => found.has(`${a} ${b}`);
  const labelled = (meme: Pair['meme']) => sample.paires.filter((pair) => pair.meme === meme);
  const told = ({ pourquoi, a, b }: Pair): string =>
    `${sample.structures[a]?.nom} / ${sample.structures[b]?.nom} : ${pourquoi}`;

  it('are found, but those that are listed here', () => {
    const missed = labelled('oui').filter((pair) => !isFound(pair));
    expect(missed.map(told)).toMatchInlineSnapshot(`
      [
        "Billieres Business School – Ecoles Billieres / EB – Ecoles Billieres : Une école, une adresse, deux SIRET d’un même SIREN, deux enseignes",
      ]
    `);
  });

  it('are not others, but those that are listed here', () => {
    const wrong = labelled('non').filter(isFound);
    expect(wrong.map(told)).toMatchInlineSnapshot(`
      [
        "Ctre de Formation Prof pour Adultes – Lycee Professionnel Agricole / Lycee Professionnel Agricole : Un lycée et son centre de formation d’adultes : deux établissements",
        "Ecole Vidal;Vidal Formation – Ecole Vidal / Institut Superieur Vidal (Isv - Formation Professionnelle) : Deux sociétés d’un même groupe",
        "Promotrans – Association pour la Promotion Sociale et la Formation Professionnelle dans les Transports Routiers / Promotrans FPC – Promotrans Formation Professionnelle Continue : Deux organismes Promotrans au même lieu",
        "Ass. Loisirs Education et Citoyennete Grand Sud LE&C GS / Le & C Formation – Loisirs Education & Citoyennete Formation : Une association et sa société de formation",
        "Maison des adolescents du Tarn - Castres / PAEJ du Tarn (adossé à la MDA 81) : Une maison des adolescents, un PAEJ adossé",
      ]
    `);
  });

  it('are as many as docs/trust.md says', () => {
    const yes = labelled('oui');
    const right = yes.filter(isFound).length;
    const proposed = right + labelled('non').filter(isFound).length;
    const figures = {
      paires: sample.paires.length,
      oui: yes.length,
      non: labelled('non').length,
      incertain: labelled('incertain').length,
      precision: Number((right / proposed).toFixed(3)),
      rappel: Number((right / yes.length).toFixed(3)),
    };
    console.info(figures);
    expect(figures).toMatchInlineSnapshot(`
      {
        "incertain": 12,
        "non": 81,
        "oui": 60,
        "paires": 153,
        "precision": 0.922,
        "rappel": 0.983,
      }
    `);
  });
});
