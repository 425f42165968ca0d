import { inflateSync } from 'node:zlib';
import { Logger } from '@nestjs/common';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SheetEditor } from '../../../api/catalogue/edition/sheet-editor.service.js';
import type { Manager } from '../../../api/database/transactions.js';
import { JobRunner } from '../../../api/jobs/job-runner.service.js';
import { Delivery } from '../../../api/mail/delivery.service.js';
import { asGestionnaire, asPartenaire, type SignedIn, signIn } from '../../setup/sign-in.js';
import { refreshColumns } from '../../setup/refresh-columns.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

// Values found nowhere else: where one of them comes out, something personal came out.
const PERSON = {
  nom: 'Ysolde Quokkatre',
  courriel: 'ysolde@quokkatre.exemple.fr',
  telephone: '0699887766',
};
// A post that has a mailbox of its function shows that one only.
const POST_MAIL = 'ysolde.poste@quokkatre.exemple.fr';
const POST_BOX = 'psychologue@accueil.exemple.fr';
const INVITED = 'invitee@quokkatre.exemple.fr';
const NEWCOMER = 'nouvelle@quokkatre.exemple.fr';
const CLAIMANT = 'demande@quokkatre.exemple.fr';
const MESSAGE = 'Je suis Ysolde Quokkatre, joignable au 06 99 88 77 66';
const CANARY = /quokkatre|ysolde|699887766|6[ .]?99[ .]88[ .]77[ .]66/i;
const SYSTEM = { compte_id: null, nom: 'essai', voie: 'systeme' } as const;

/** What a PDF draws, page by page. */
function drawn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap((found) => {
    const start = found.index + found[0].length;
    try {
      return [
        inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1'),
      ];
    } catch {
      return [];
    }
  });
}

describe('a personal value, put in every field of those who keep sheets', () => {
  let test: TestApp;
  let service: { id: string; structure_id: string };
  let poste_id: string;
  let pdfBefore: string[];
  const written: string[] = [];
  const addresses: string[] = [];
  const answered: number[] = [];

  const within = <T>(work: (manager: Manager) => Promise<T>) => test.dataSource.transaction(work);
  const print = async () => {
    const body = { services: [service.id], code_commune: '30341' };
    const { status, bytes } = await test.post('/api/v1/selections/pdf', body);
    expect(status).toBe(200);
    return drawn(bytes);
  };
  const post = async (who: SignedIn | null, path: string, body: object) => {
    const answer = await test.post(`/api/v1/${path}`, body, { ...who?.headers });
    answered.push(answer.status);
    addresses.push(String(answer.headers['location'] ?? ''));
    return answer;
  };

  async function liveALife(): Promise<void> {
    const { structure_id } = service;
    const chief = await signIn(test, asPartenaire(structure_id));
    const gard = await signIn(test, asGestionnaire('30'));
    const claimant = await signIn(test, [], CLAIMANT);
    await post(chief, `structures/${structure_id}/personnes`, { ...PERSON, poste_id });
    await post(chief, `structures/${structure_id}/invitations`, {
      courriel: INVITED,
      fonction: 'editeur',
    });
    await post(gard, 'invitations', { courriel: NEWCOMER });
    await post(claimant, 'revendications', { structure_id, message: MESSAGE });
    await test.app.get(JobRunner).settle();
    await test.app.get(Delivery).settle();
    const mails = await test.dataSource.query<{ texte: string }[]>(
      'SELECT texte FROM courriel_local WHERE a = $1',
      [PERSON.courriel],
    );
    const texts = mails.map(({ texte }) => texte).join('\n');
    addresses.push(...(texts.match(/https?:\/\/\S+/g) ?? []));
    const [, jeton = ''] = /\/mes-coordonnees#jeton=([\w-]{43})/.exec(texts) ?? [];
    await post(null, 'personnes/lire', { jeton });
    await post(null, 'personnes/repondre', { jeton, accord: true });
  }

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    }
    test = await createTestApp({ env: { LOG_LEVEL: 'debug' } });
    [service] = await test.dataSource.query(`
      SELECT s.id, s.structure_id
      FROM service s
      JOIN structure st ON st.id = s.structure_id
      JOIN permanence p ON p.service_id = s.id
      WHERE st.departement_code = '30'
      ORDER BY s.id
      LIMIT 1`);
    poste_id = await within(async (manager) => {
      const champs = {
        structure_id: service.structure_id,
        intitule: 'Psychologue',
        courriel: POST_MAIL,
        courriel_fonction: POST_BOX,
      };
      return (await test.app.get(SheetEditor).create(manager, 'poste', champs, SYSTEM)).id;
    });
    await test.dataSource.query(`UPDATE permanence SET poste_id = $1 WHERE service_id = $2`, [
      poste_id,
      service.id,
    ]);
    pdfBefore = await print();
    await liveALife();
    await refreshColumns(test);
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await test?.close();
  });

  it('was taken each time', async () => {
    expect(answered.filter((status) => status >= 300)).toEqual([]);
    const [kept] = await test.dataSource.query(`
      SELECT (SELECT count(*) FROM personne WHERE nom ~ 'Quokkatre' AND visible_pro) AS personnes,
        (SELECT count(*) FROM compte WHERE courriel ~ 'quokkatre') AS comptes,
        (SELECT count(*) FROM invitation WHERE courriel ~ 'quokkatre') AS invitations,
        (SELECT count(*) FROM revendication WHERE message ~ 'Quokkatre') AS demandes`);
    expect(kept).toEqual({ personnes: 1, comptes: 1, invitations: 2, demandes: 1 });
  });

  it('never appears in the log, even when a fault carries it', () => {
    const before = written.length;
    const values = `(courriel, telephone)=(${PERSON.courriel}, ${PERSON.telephone})`;
    new Logger('essai').warn(`duplicate key ${values}, ${INVITED}, ${CLAIMANT}`);
    expect(written.length).toBeGreaterThan(before);
    expect(written.filter((line) => CANARY.test(line))).toEqual([]);
  });

  it('never appears in an address, of ours or in a mail', () => {
    expect(addresses.filter((address) => address.startsWith('http')).length).toBeGreaterThan(0);
    expect(addresses.filter((address) => CANARY.test(decodeURIComponent(address)))).toEqual([]);
  });

  it.each([
    'services/SERVICE',
    'structures/STRUCTURE',
    'services?size=10000',
    'structures?size=10000',
    'recherche-structures?q=quokkatre',
    'search?q=psychologue',
    'exports/services.json',
    'exports/services.csv',
    'exports/services.geojson',
    '/api/hsds/services',
    '/api/hsds/organizations',
    '/api/hsds/service_at_locations',
  ])('never appears in %s', async (asked) => {
    const path = asked
      .replace('SERVICE', encodeURIComponent(service.id))
      .replace('STRUCTURE', encodeURIComponent(service.structure_id));
    const url = path.startsWith('/') ? path : `/api/v1/${path}`;
    const reader = asked.startsWith('recherche-') ? await signIn(test) : null;
    const { status, bytes } = await test.get(url, { ...reader?.headers });
    expect(status).toBe(200);
    expect(bytes.toString()).not.toMatch(
      asked.includes('q=quokkatre') ? /ysolde|699887766/i : CANARY,
    );
  });

  it('never appears in the workbook', async () => {
    const { status, bytes } = await test.get('/api/v1/exports/services.xlsx');
    expect(status).toBe(200);
    const cells = JSON.stringify(await readXlsxFile(bytes));
    expect(cells).toContain(service.id);
    expect(cells).not.toMatch(CANARY);
  });

  it('changes nothing of the sheet to take home', async () => {
    expect(pdfBefore.length).toBeGreaterThan(0);
    // Not `toEqual`: a difference would fill the screen with glyphs.
    expect((await print()).join() === pdfBefore.join()).toBe(true);
  });

  it('is not what somebody can search', async () => {
    const { body } = await test.post('/api/v1/search/services', {
      q: 'Quokkatre',
      code_commune: '30341',
    });
    expect(JSON.stringify(body.items ?? body)).not.toMatch(/ysolde|699887766/i);
    const indexed = await test.dataSource.query(`
      SELECT id FROM service WHERE recherche::text ~* 'quokkatre|ysolde|699887766'
      UNION ALL
      SELECT id FROM structure WHERE recherche::text ~* 'quokkatre|ysolde|699887766'`);
    expect(indexed).toEqual([]);
  });
});
