import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountsService } from '../../../api/accounts/accounts.service.js';
import { Transactions } from '../../../api/database/transactions.js';
import { COMMANDS } from '../../../api/commands/commands.js';
import { parseCommand } from '../../../api/commands/parse-command.js';
import {
  asAdministrateur,
  asConseiller,
  asGestionnaire,
  asPartenaire,
  type SignedIn,
  signIn,
} from '../../setup/sign-in.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let test: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  test = await createTestApp({ level: 'seeded', env: { DEMONSTRATION: 'false' } });
  admin = await signIn(test, asAdministrateur);
});
afterAll(() => test.close());

const change = (id: string, body: object, { headers } = admin) =>
  test.ask('PATCH', `/api/v1/comptes/${id}`, { headers, body });

const NIMES = {
  structure_id: 'maillage--e2c-30-001',
  commune: '30189',
  epci: null,
  departement: '30',
  region: '76',
  territoires: [],
};

describe('an administrator', () => {
  it('gives roles to an address, whose account is made', async () => {
    const made = await test.ask('POST', '/api/v1/comptes', {
      headers: admin.headers,
      body: {
        courriel: 'Chargee@ddets.exemple.fr',
        roles: [{ role: 'gestionnaire', maille: 'departement', code: '30' }],
      },
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        courriel: 'chargee@ddets.exemple.fr',
        roles: [{ role: 'gestionnaire', maille: 'departement', code: '30' }],
        suspendu_le: null,
        derniere_connexion: null,
      },
    });
  });

  it('finds people by a part of their address, never written in an address', async () => {
    await signIn(test, asConseiller, 'marie.durand@ml.exemple.fr');
    const { headers } = admin;
    const found = await test.ask('POST', '/api/v1/comptes/recherche', {
      headers,
      body: { q: 'DURAND' },
    });
    expect(found.body).toMatchObject({
      total: 1,
      items: [{ courriel: 'marie.durand@ml.exemple.fr' }],
    });
    const all = await test.ask('GET', '/api/v1/comptes?role=conseiller&size=1', { headers });
    expect(all.body.items).toHaveLength(1);
    expect((await test.ask('GET', '/api/v1/comptes?q=durand', { headers })).status).toBe(400);
  });

  it('suspends an account: its browsers are out at once, and come back when it is lifted', async () => {
    const { compteId, headers } = await signIn(test, asConseiller);
    expect((await change(compteId, { suspendu: true })).body.suspendu_le).not.toBeNull();
    expect((await test.ask('GET', '/api/v1/moi', { headers })).body.connecte).toBe(false);
    expect((await change(compteId, { suspendu: false })).body.suspendu_le).toBeNull();
  });

  it('replaces the roles of an account', async () => {
    const { compteId, headers } = await signIn(test, asConseiller);
    const role = { role: 'partenaire', structure_id: 'maillage--e2c-30-001', fonction: 'editeur' };
    expect((await change(compteId, { roles: [role] })).body.roles).toEqual([role]);
    expect((await test.ask('GET', '/api/v1/moi', { headers })).body.compte.roles).toEqual([role]);
  });

  it.each([
    [{ role: 'gestionnaire', maille: 'departement', code: '99' }, 'role.territoire-inconnu'],
    [{ role: 'gestionnaire', maille: 'commune', code: '30' }, 'role.territoire-inconnu'],
    [{ role: 'partenaire', structure_id: 'x', fonction: 'editeur' }, 'role.structure-inconnue'],
  ])('gives no role on what does not exist: %j', async (role, code) => {
    const { compteId } = await signIn(test, asConseiller);
    expect(await change(compteId, { roles: [role] })).toMatchObject({
      status: 422,
      body: { code },
    });
    const [kept] = await test.dataSource.query(
      'SELECT role FROM role_compte WHERE compte_id = $1',
      [compteId],
    );
    expect(kept).toEqual({ role: 'conseiller' });
  });

  it.each([randomUUID(), 'x', '%00'])('changes no account that does not exist: %s', async (id) => {
    expect([400, 404]).toContain((await change(id, { suspendu: true })).status);
  });

  it('reads the log of sign-ins', async () => {
    const { headers } = admin;
    const read = await test.ask('GET', '/api/v1/journal-connexions', { headers });
    expect(read).toMatchObject({ status: 200, body: { page: 1 } });
  });

  it('who is the last cannot leave, be suspended or be erased', async () => {
    const body = { code: 'compte.dernier-administrateur' };
    expect(await change(admin.compteId, { roles: [] })).toMatchObject({ status: 409, body });
    expect(await change(admin.compteId, { suspendu: true })).toMatchObject({ status: 409, body });
    const erased = await test.ask('DELETE', '/api/v1/moi', { headers: admin.headers });
    expect(erased).toMatchObject({ status: 409, body });
    expect((await test.ask('GET', '/api/v1/comptes', { headers: admin.headers })).status).toBe(200);
  });

  it('and another who leave at the same instant do not both leave', async () => {
    const other = await signIn(test, asAdministrateur);
    const left = await Promise.all([
      change(admin.compteId, { roles: [] }, other),
      change(other.compteId, { roles: [] }, admin),
    ]);
    expect(left.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    const [first] = left;
    if (first?.status === 200) {
      await change(admin.compteId, { roles: asAdministrateur }, other);
      await change(other.compteId, { roles: [] }, admin);
    }
  });
});

describe('the door of the room', () => {
  const accounts = () => test.app.get(AccountsService);
  const run = <T>(work: Parameters<Transactions['run']>[0]) =>
    test.app.get(Transactions).run(work) as Promise<T>;

  it('names who edits a structure, who answers for it first', async () => {
    const editor = await signIn(test, asPartenaire('structure-1', 'editeur'));
    const manager = await signIn(test, asPartenaire('structure-1', 'responsable'));
    const listed = await accounts().listPartnersOf('structure-1');
    expect(listed.map(({ id, fonction }) => [id, fonction])).toEqual([
      [manager.compteId, 'responsable'],
      [editor.compteId, 'editeur'],
    ]);
  });

  it('names who manages a place, the administrators where nobody does', async () => {
    const gard = await signIn(test, asGestionnaire('30'));
    const herault = await signIn(test, asGestionnaire('34'));
    const ids = (await accounts().listManagersOf(NIMES)).map(({ id }) => id);
    expect(ids).toContain(gard.compteId);
    expect(ids).not.toContain(herault.compteId);
    const nobody = await accounts().listManagersOf({
      ...NIMES,
      departement: '65',
      commune: '65440',
    });
    expect(nobody.map(({ id }) => id)).toEqual([admin.compteId]);
  });

  it('gives the people of a merged structure to the one that stays, once each', async () => {
    const one = await signIn(test, asPartenaire('avant'));
    const both = await signIn(test, [
      ...asPartenaire('avant'),
      ...asPartenaire('apres', 'editeur'),
    ]);
    await run((manager) => accounts().moveStructure(manager, 'avant', 'apres'));
    expect(await accounts().listPartnersOf('avant')).toEqual([]);
    const ids = (await accounts().listPartnersOf('apres')).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([one.compteId, both.compteId].toSorted());
  });

  it('knows an address however it is written', async () => {
    const found = await run<{ id: string }>((manager) =>
      accounts().findOrInvite(manager, ' Paul@Exemple.fr ', 'Paul'),
    );
    const again = await run<{ id: string }>((manager) =>
      accounts().findOrInvite(manager, 'paul@exemple.fr'),
    );
    expect(again.id).toBe(found.id);
    expect(await accounts().find(found.id)).toMatchObject({ nom: 'Paul', roles: [] });
  });
});

describe('the command', () => {
  it('gives an installation its first administrator', async () => {
    const said: string[] = [];
    const words = ['comptes', 'creer', '--courriel', 'chef@exemple.fr', '--role', 'administrateur'];
    const parsed = parseCommand(COMMANDS, words);
    if (parsed.kind !== 'run') throw new Error(parsed.text);
    const { app, dataSource } = test;
    const say = (line: string) => void said.push(line);
    const get = async (service: never) => app.get(service);
    const context = { dataSource, say, progress: say, get } as never;
    expect(await parsed.command.run(parsed.given, context)).toBe(0);
    expect(said).toEqual([expect.stringContaining('chef@exemple.fr')]);
    const [row] = await dataSource.query(
      `SELECT role FROM role_compte JOIN compte ON id = compte_id WHERE courriel = 'chef@exemple.fr'`,
    );
    expect(row).toEqual({ role: 'administrateur' });
  });
});
