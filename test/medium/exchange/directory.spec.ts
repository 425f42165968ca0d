import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { type PdfText, readPdf } from './pdf-text.js';

const CANARY = 'Canari-Zéphyrine';

// Lines end with their space, and French signs keep theirs.
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** « Nom ..... 12 » of the index: each name, as cut into lines, with its page. */
function readIndex(pages: readonly string[]): { readonly words: string; readonly page: number }[] {
  const lines = pages.flatMap((page) => page.split('\n').slice(3));
  const entries: { words: string; page: number }[] = [];
  let words = '';
  for (const line of lines) {
    if (/^\d+$/.test(line)) {
      entries.push({ words: flat(words).trim(), page: Number(line) });
      words = '';
    } else words += ` ${line}`;
  }
  return entries;
}

describe('the directory of a territory', () => {
  let maillage: TestApp;
  const open = (query: string) => maillage.get(`/api/v1/exports/annuaire.pdf?${query}`);
  const read = async (query: string): Promise<PdfText> => readPdf((await open(query)).bytes);

  beforeAll(async () => {
    maillage = await createTestApp();
    const { dataSource } = maillage;
    await dataSource.query(`UPDATE service SET contact_nom_prenom = $1`, [CANARY]);
    await dataSource.query(
      `WITH post AS (
         INSERT INTO poste (id, structure_id, intitule)
         SELECT 'poste ' || p.id, s.structure_id, 'Référente jeunes'
         FROM permanence p JOIN service s ON s.id = p.service_id
         RETURNING id)
       UPDATE permanence SET poste_id = 'poste ' || id WHERE 'poste ' || id IN (SELECT id FROM post)`,
    );
    await dataSource.query(
      `INSERT INTO personne (id, poste_id, nom, courriel, telephone, visible_pro, consentement_le)
       SELECT 'canari ' || id, id, $1, 'canari@zephyrine.test', '+33600000099', true, now() FROM poste
       RETURNING id`,
      [CANARY],
    );
  });
  afterAll(() => maillage?.close());

  it('is a PDF in French, named after the territory, with a title and bookmarks', async () => {
    const { status, headers, bytes } = await open('territoire=departement:30');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="annuaire-gard-2026-11-21.pdf"',
    );
    const { title, lang, bookmarks } = readPdf(bytes);
    expect([title, lang]).toEqual(['Annuaire des solutions pour les jeunes, Gard', 'fr-FR']);
    expect(bookmarks).toEqual(expect.arrayContaining(['Gard', 'Se former', 'Vauvert']));
    expect(bookmarks.slice(-2)).toEqual(['Index par besoin', 'Index par commune']);
  });

  it('says on its cover where, when, how many, and how many are confirmed', async () => {
    const { pages } = await read('territoire=departement:30');
    const cover = flat(pages[0] ?? '');
    const { body } = await maillage.get('/api/v1/search/services?territoire=departement:30&size=1');
    expect(cover).toContain('Gard Département Établi le 21 novembre 2026');
    expect(cover).toContain(`${body.total} solutions dans`);
    expect(cover).toMatch(/0 fiche confirmée .*fiches à confirmer/);
    expect(cover).toContain('Sources');
  });

  it('leads from both indexes to the page where each service stands', async () => {
    const { pages } = await read('territoire=departement:30');
    const first = pages.findIndex((page) => page.includes('Index par besoin\n'));
    expect(first).toBeGreaterThan(2);
    const entries = readIndex(pages.slice(first));
    const { body } = await maillage.get(
      '/api/v1/search/services?territoire=departement:30&size=500',
    );
    expect(entries.length).toBeGreaterThan(2 * body.total - 1);
    for (const { words, page } of entries) {
      const names: string[] = body.items
        .map(({ service }: { service: { nom: string } }) => service.nom)
        .filter((nom: string) => words.includes(nom));
      expect({ words, isNamed: names.length > 0 }).toEqual({ words, isNamed: true });
      const stands = flat(pages[page - 1] ?? '');
      const stand = names.some((nom) => stands.includes(nom));
      expect({ words, page, stand }).toEqual({ words, page, stand: true });
    }
  });

  it('tells the next permanence, for whom, and that nobody confirmed it yet', async () => {
    const { pages } = await read('territoire=commune:30341');
    const text = flat(pages.join('\n'));
    expect(text).toMatch(/Prochaine permanence : lundi 23 novembre/);
    expect(text).toContain('Pour qui : ');
    expect(text).toContain('À confirmer');
  });

  it('holds what is held in the territory by a structure of another one', async () => {
    const { pages } = await read('territoire=commune:30341');
    expect(flat(pages.join('\n'))).toContain('Mission Locale Jeunes Nîmes Métropole');
  });

  it('names nobody, and gives nothing that is kept for professionals', async () => {
    const { pages } = await read('territoire=region:76');
    const text = pages.join('\n');
    expect(text).not.toContain('Zéphyrine');
    expect(text.replaceAll(' ', '')).not.toContain('0600000099');
    expect(text).not.toContain('zephyrine');
  });

  it('is of any search, and says so', async () => {
    const { pages } = await read('code_commune=30341&distance=20&thematiques=mobilite');
    expect(flat(pages[0] ?? '')).toContain('Autour de Vauvert (30)');
    expect(flat(pages[0] ?? '')).toContain('Besoins : Se déplacer');
  });

  it('has one page that says it when there is nothing', async () => {
    const { pages } = await read('territoire=commune:48001');
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Aucune solution n’est connue ici');
  });

  it('stands very long names, and services of which almost nothing is known', async () => {
    const { dataSource } = maillage;
    const [first] = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM service WHERE code_insee = '30341' ORDER BY id LIMIT 1`,
    );
    const id = first?.id ?? '';
    const before = await dataSource.query(
      `SELECT nom, publics_precisions FROM service WHERE id = $1`,
      [id],
    );
    await dataSource.query(
      `UPDATE service SET nom = $2, publics_precisions = $3, telephone = NULL, adresse = NULL WHERE id = $1`,
      [id, 'Anticonstitutionnellement'.repeat(12), 'x'.repeat(5000)],
    );
    const { pages } = await read('territoire=commune:30341');
    expect(flat(pages.join('\n'))).toContain('Anticonstitutionnellement');
    await dataSource.query(`UPDATE service SET nom = $2, publics_precisions = $3 WHERE id = $1`, [
      id,
      before[0].nom,
      before[0].publics_precisions,
    ]);
  });

  it.each([
    ['a territory of no known kind', 'territoire=canton:3001', 422],
    ['a territory that is unknown', 'territoire=departement:99', 404],
    ['an empty territory', 'territoire=', 422],
    ['a NUL', 'territoire=departement:30%00', 400],
    ['an unknown parameter', 'territoire=departement:30&nom=x', 400],
    ['an unknown commune', 'code_commune=99999', 404],
    ['an unknown EPCI', 'code_epci=000000000', 400],
  ])('refuses %s in French', async (_what, query, status) => {
    const answer = await open(query);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});
