import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsService } from '../../../api/accounts/accounts.service.js';
import type { StructureRow } from '../../../api/catalogue/catalogue-rows.js';
import { CatalogueWriter } from '../../../api/catalogue/catalogue-writer.service.js';
import { ConfirmationsWriter } from '../../../api/catalogue/provenance/confirmations-writer.service.js';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import type { Auteur } from '../../../api/catalogue/edition/sheet.js';
import type { Manager } from '../../../api/database/transactions.js';
import { asAdministrateur, type SignedIn, signIn } from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';
import { aService, aStructure } from '../catalogue/some-rows.js';

const SOMEBODY: Auteur = { compte_id: null, nom: 'X', voie: 'formulaire' };

/** Everything that may be moved by a merge, but what only grows: versions, history, marks of search. */
const FOOTPRINT: Readonly<Record<string, string>> = {
  structure: `SELECT to_jsonb(t) - 'version' AS row FROM structure t WHERE id LIKE $1`,
  service: `SELECT to_jsonb(t) - 'version' AS row FROM service t WHERE id LIKE $1`,
  permanence: `SELECT to_jsonb(t) - 'version' AS row FROM permanence t WHERE service_id LIKE $1`,
  poste: `SELECT to_jsonb(t) - 'version' AS row FROM poste t WHERE structure_id LIKE $1`,
  fermeture: `SELECT to_jsonb(t) - 'version' AS row FROM fermeture t
    WHERE structure_id LIKE $1 OR service_id LIKE $1`,
  confirmation: `SELECT to_jsonb(t) AS row FROM confirmation t
    WHERE structure_id LIKE $1 OR service_id LIKE $1`,
  signalement: `SELECT to_jsonb(t) AS row FROM signalement t
    WHERE structure_id LIKE $1 OR service_id LIKE $1`,
  champ_humain: `SELECT to_jsonb(t) AS row FROM champ_humain t WHERE objet_id LIKE $1`,
  suggestion: `SELECT to_jsonb(t) AS row FROM suggestion_import t WHERE structure_id LIKE $1`,
  redirection: `SELECT to_jsonb(t) - 'cree_le' AS row FROM redirection t WHERE ancien_id LIKE $1`,
  role: `SELECT to_jsonb(t) AS row FROM role_compte t WHERE structure_id LIKE $1`,
  brouillon: `SELECT to_jsonb(t) AS row FROM brouillon t WHERE objet_id LIKE $1`,
  proposition: `SELECT to_jsonb(t) AS row FROM proposition t WHERE structure_id LIKE $1`,
  invitation: `SELECT to_jsonb(t) AS row FROM invitation t WHERE structure_id LIKE $1`,
  revendication: `SELECT to_jsonb(t) AS row FROM revendication t WHERE structure_id LIKE $1`,
  campagne: `SELECT to_jsonb(t) AS row FROM campagne_structure t WHERE structure_id LIKE $1`,
  suite: `SELECT to_jsonb(t) AS row FROM suite_a_donner t WHERE structure_id LIKE $1`,
  historique: `SELECT to_jsonb(t) AS row FROM historique t WHERE objet_id LIKE $1 AND voie <> 'fusion'`,
};

const text = fc.option(
  fc.string({ maxLength: 12, unit: 'grapheme' }).map((one) => one.replaceAll('\0', '')),
);
const sheet = fc.record({
  nom: fc.constantFrom('MJC', 'Maison des jeunes', 'La Croisée'),
  description: text,
  siret: fc.constantFrom(null, '13002793100042'),
  telephone: text,
  courriel: text,
  adresse: text,
  code_insee: fc.constantFrom(null, '30341', '30189'),
  commune: fc.constantFrom(null, 'Vauvert', 'Nîmes'),
  longitude: fc.constantFrom(null, 4.27),
  latitude: fc.constantFrom(null, 43.69),
  reseaux_porteurs: fc.constantFrom(null, ['mission-locale']),
  a_confirmer: fc.subarray(['nom', 'telephone', 'adresse']),
  date_maj: fc.constantFrom('2024-02-29', '2026-11-01'),
});
const contents = fc.record({
  sheet,
  services: fc.nat(2),
  permanences: fc.nat(2),
  closed: fc.boolean(),
  post: fc.boolean(),
  confirmed: fc.boolean(),
  edited: fc.boolean(),
  members: fc.subarray([0, 1, 2]),
  ran: fc.boolean(),
});
const choice = fc.dictionary(
  fc.constantFrom('nom', 'telephone', 'adresse', 'siret', 'description', 'reseaux_porteurs'),
  fc.constantFrom('a' as const, 'b' as const),
);

type Contents = typeof contents extends fc.Arbitrary<infer T> ? T : never;

// Some in the suite; `FUSIONS=40` for the figures of docs/trust.md.
const PAIRS = Number(process.env['FUSIONS'] ?? 10);

let app: TestApp;
let admin: SignedIn;
let people: readonly string[];
let number = 0;
const within = <T>(work: (manager: Manager) => Promise<T>): Promise<T> =>
  app.dataSource.transaction(work);

async function write(manager: Manager, id: string, content: Contents): Promise<void> {
  const writer = app.app.get(CatalogueWriter);
  const editor = app.app.get(SheetEditor);
  const row: StructureRow = aStructure({ ...content.sheet, id });
  await writer.upsertStructures(manager, [row]);
  const names = Array.from({ length: content.services }, (_one, index) => `${id}-s${index}`);
  await writer.upsertServices(
    manager,
    names.map((name) => ({ ...aService('x', { structure_id: id }), id: name })),
  );
  const [served] = names;
  if (served !== undefined) await writeOfService(manager, served, content);
  if (content.closed) {
    const closure = { structure_id: id, du: '2026-12-24', au: '2026-12-31' };
    await editor.create(manager, 'fermeture', closure, SOMEBODY);
  }
  if (content.post) {
    await editor.create(manager, 'poste', { structure_id: id, intitule: 'Accueil' }, SOMEBODY);
  }
  if (content.confirmed) {
    const told = { par: 'la structure', methode: 'lien', auteur: SOMEBODY } as const;
    const confirmed = { objet: 'structure', id, familles: 'tout', ...told } as const;
    await app.app.get(ConfirmationsWriter).confirm(manager, confirmed);
  }
  if (content.edited) {
    const edit = { objet: 'structure', id, version: null, auteur: SOMEBODY } as const;
    await editor.overwrite(manager, { ...edit, champs: { telephone: '0466000009' } });
    // The source says otherwise: a suggestion.
    await writer.upsertStructures(manager, [{ ...row, telephone: '0466000008' }]);
  }
  for (const index of content.members) {
    const role = { role: 'partenaire', structure_id: id, fonction: 'editeur' } as const;
    await app.app.get(AccountsService).grant(manager, people[index] ?? '', role);
  }
}

async function writeOfService(manager: Manager, id: string, content: Contents): Promise<void> {
  const editor = app.app.get(SheetEditor);
  for (let at = 0; at < content.permanences; at += 1) {
    const held = { service_id: id, lieu_id: 'mairie', rrule: 'FREQ=WEEKLY;BYDAY=TU' };
    await editor.create(manager, 'permanence', held, SOMEBODY);
  }
  if (content.closed) {
    const closure = { service_id: id, du: '2026-12-24', au: '2026-12-31' };
    await editor.create(manager, 'fermeture', closure, SOMEBODY);
  }
  if (content.confirmed) {
    const told = { par: 'la structure', methode: 'lien', auteur: SOMEBODY } as const;
    const confirmed = { objet: 'service', id, familles: 'tout', ...told } as const;
    await app.app.get(ConfirmationsWriter).confirm(manager, confirmed);
  }
  if (content.edited) {
    const edit = { objet: 'service', id, version: null, auteur: SOMEBODY } as const;
    await editor.overwrite(manager, { ...edit, champs: { telephone: '0466000007' } });
  }
  await manager.query(`INSERT INTO signalement (service_id, motif) VALUES ($1, 'autre')`, [id]);
  await manager.query(
    `INSERT INTO brouillon (compte_id, objet, objet_id, version, champs, maj_le)
     SELECT i, 'service', $1, 1, '{}', now() FROM unnest($2::uuid[]) AS i`,
    [id, people],
  );
}

/** Its services that are alike are made one too, one way or the other. */
async function mergeServices(prefix: string, garder: 'a' | 'b'): Promise<number> {
  const pairs: { id: string }[] = await app.dataSource.query(
    `SELECT id FROM doublon WHERE objet = 'service' AND a_id LIKE $1 ORDER BY a_id, b_id`,
    [`${prefix}%`],
  );
  const asked = { decision: 'fusionner', garder };
  const codes: number[] = [];
  for (const { id } of pairs) {
    codes.push((await app.post(`/api/v1/doublons/${id}/decision`, asked, admin.headers)).status);
  }
  // One that was made another's is no longer there to be made a third one's.
  expect(codes.filter((status) => status !== 200 && status !== 409)).toEqual([]);
  return codes.filter((status) => status === 200).length;
}

/** What the rooms keep about a structure, as each of them would have written it. */
async function writeLinks(manager: Manager, id: string, who: readonly string[]): Promise<void> {
  await manager.query(`INSERT INTO signalement (structure_id, motif) VALUES ($1, 'autre')`, [id]);
  await manager.query(
    `INSERT INTO brouillon (compte_id, objet, objet_id, version, champs, maj_le)
     SELECT i, 'structure', $1, 1, '{}', now() FROM unnest($2::uuid[]) AS i`,
    [id, who],
  );
  await manager.query(
    `INSERT INTO proposition (nature, objet, objet_id, structure_id, version, avant, champs, cree_le)
     VALUES ('champs_sensibles', 'structure', $1, $1, 1, '{}', '{"nom":"N"}', now())`,
    [id],
  );
  await manager.query(
    `INSERT INTO redirection (objet, ancien_id, nouveau_id) VALUES ('structure', $1 || '-vieux', $1)`,
    [id],
  );
  await manager.query(
    `INSERT INTO revendication (origine, structure_id, compte_id, cree_le)
     SELECT 'revendication', $1, i, now() FROM unnest($2::uuid[]) AS i`,
    [id, who],
  );
  await manager.query(
    `INSERT INTO invitation (jeton_hache, structure_id, courriel, fonction, cree_le, expire_le)
     VALUES ($1, $1, 'x@essai.example', 'editeur', now(), now())`,
    [id],
  );
  await manager.query(
    `INSERT INTO suite_a_donner (cle, nature, structure_id, objet, objet_id, ouverte_le)
     VALUES ($1, 'rebond', $1, 'structure', $1, now())`,
    [id],
  );
}

async function footprint(prefix: string): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, sql] of Object.entries(FOOTPRINT)) {
    const rows: { row: object }[] = await app.dataSource.query(sql, [`${prefix}%`]);
    found[name] = rows.map(({ row }) => JSON.stringify(row)).toSorted();
  }
  return found;
}

beforeAll(async () => {
  app = await createTestApp();
  await app.dataSource.query(`INSERT INTO lieu (id, nom) VALUES ('mairie', 'Mairie')`);
  admin = await signIn(app, asAdministrateur);
  people = [await signIn(app), await signIn(app), await signIn(app)].map(
    ({ compteId }) => compteId,
  );
  await within((manager) =>
    app.app
      .get(CatalogueWriter)
      .upsertSources(manager, [{ slug: 'essai', nom: 'Essai', description: null }]),
  );
});
afterAll(() => app.close());

describe('a merge and its undoing', () => {
  it('leave two structures, and all that stands on them, exactly as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        contents,
        contents,
        choice,
        fc.constantFrom('a' as const, 'b' as const),
        async (first, second, champs, garder) => {
          number += 1;
          const prefix = `essai--m${number}-`;
          const [a, b] = [`${prefix}a`, `${prefix}b`];
          const pair = await within(async (manager) => {
            await write(manager, a, first);
            await write(manager, b, second);
            if (first.ran) {
              const run = aStructure({ id: `${prefix}c`, gestionnaire_id: a });
              await app.app.get(CatalogueWriter).upsertStructures(manager, [run]);
            }
            await writeLinks(manager, a, people.slice(0, 2));
            await writeLinks(manager, b, people.slice(1));
            const rows: [{ id: string }] = await manager.query(
              `INSERT INTO doublon (a_id, b_id, score, pour, contre, trouve_le)
               VALUES ($1, $2, 0.9, '{}', '{}', now()) RETURNING id`,
              [a, b],
            );
            return rows[0].id;
          });
          const before = await footprint(prefix);
          const asked = { decision: 'fusionner', garder, champs };
          const merged = await app.post(`/api/v1/doublons/${pair}/decision`, asked, admin.headers);
          expect(merged).toMatchObject({ status: 200 });
          const between = await footprint(prefix);
          expect(between).not.toEqual(before);
          // Two roles of one person become one; nothing else may be fewer.
          const fewer = Object.keys(before).filter(
            (name) => (between[name]?.length ?? 0) < (before[name]?.length ?? 0),
          );
          expect(fewer.filter((name) => name !== 'role')).toEqual([]);
          const made = await mergeServices(prefix, garder);
          expect(made).toBeGreaterThanOrEqual(Math.min(1, first.services * second.services));
          const undone = await app.post(
            `/api/v1/fusions/${merged.body.fusion_id}/annuler`,
            {},
            admin.headers,
          );
          expect(undone).toMatchObject({ status: 200 });
          expect(await footprint(prefix)).toEqual(before);
        },
      ),
      { numRuns: PAIRS },
    );
  });
});
