import { HttpException, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { vi } from 'vitest';
import type { Role, Situe } from '../../api/accounts/acteur.js';
import { KeysService } from '../../api/accounts/keys.service.js';
import type { Portee } from '../../api/accounts/may-use-key.js';
import { ResourceLocators } from '../../api/accounts/resource-locators.service.js';
import { type DeclaredRoute, listRoutes } from '../../api/http/route-policies.js';
import { asAdministrateur, asConseiller, asGestionnaire, asPartenaire, signIn } from './sign-in.js';
import type { TestApp } from './test-app.js';

const STRUCTURE = 'structure-a-nimes';

const nimes: Situe = {
  structure_id: STRUCTURE,
  commune: '30189',
  epci: '243000643',
  departement: '30',
  region: '76',
  territoires: [],
};

/** A sheet of one's structure, of another in the same territory, of another elsewhere, and none. */
export const SHEETS: Readonly<Record<string, Situe | null>> = {
  sa_structure: nimes,
  meme_territoire: { ...nimes, structure_id: 'structure-a-ales', commune: '30007', epci: null },
  ailleurs: {
    ...nimes,
    structure_id: 'structure-a-montpellier',
    commune: '34172',
    epci: '243400017',
    departement: '34',
  },
  inconnue: null,
};

const ROLES: Readonly<Record<string, readonly Role[]>> = {
  sans_role: [],
  conseiller: asConseiller,
  candidat: asPartenaire(STRUCTURE, 'candidat'),
  editeur: asPartenaire(STRUCTURE, 'editeur'),
  responsable: asPartenaire(STRUCTURE, 'responsable'),
  gestionnaire: asGestionnaire('30'),
  administrateur: asAdministrateur,
};

type Headers = Readonly<Record<string, string>>;

/** Who must sign in again: on a public route they are visitors, elsewhere they are asked to. */
export const STRANGERS: readonly string[] = ['visiteur', 'suspendu', 'session_expiree'];

/** One person of each kind, signed in on this application; by name, the headers of their requests. */
export async function makeCallers(test: TestApp): Promise<Readonly<Record<string, Headers>>> {
  const callers: Record<string, Headers> = { visiteur: {} };
  for (const [name, roles] of Object.entries(ROLES)) {
    callers[name] = (await signIn(test, roles)).headers;
  }
  const suspended = await signIn(test, asAdministrateur);
  await test.dataSource.query('UPDATE compte SET suspendu_le = now() WHERE id = $1', [
    suspended.compteId,
  ]);
  const expired = await signIn(test, asAdministrateur);
  await test.dataSource.query(`UPDATE session SET expire_le = 'epoch' WHERE compte_id = $1`, [
    expired.compteId,
  ]);
  const forged = await signIn(test, asAdministrateur);
  return {
    ...callers,
    suspendu: suspended.headers,
    session_expiree: expired.headers,
    ...(await makeKeys(test)),
    autre_site: { ...forged.headers, 'sec-fetch-site': 'cross-site' },
  };
}

async function makeKeys(test: TestApp): Promise<Readonly<Record<string, Headers>>> {
  const { compteId: compte_id } = await signIn(test, ROLES['responsable']);
  const owner = { compte_id, courriel: '', nom: null, roles: [] };
  const keyOf = async (...portees: Portee[]) => {
    const { cle } = await test.app
      .get(KeysService)
      .create({ nom: 'essai', portees, jours: 1 }, owner);
    return { authorization: `Bearer ${cle}` };
  };
  return {
    cle_de_lecture: await keyOf('lecture'),
    cle_d_ecriture: await keyOf('ecriture:structure'),
  };
}

/** The same callers with keys of which nothing was asked yet. */
export const withNewKeys = async (
  test: TestApp,
  callers: Readonly<Record<string, Headers>>,
): Promise<Readonly<Record<string, Headers>>> => ({ ...callers, ...(await makeKeys(test)) });

export function declaredRoutes({ app }: TestApp): DeclaredRoute[] {
  return listRoutes({
    discovery: app.get(DiscoveryService),
    scanner: app.get(MetadataScanner),
    reflector: app.get(Reflector),
  });
}

/** From now on `SHEETS` are the only sheets, whatever the kind. */
export function standSheets({ app }: TestApp, routes: readonly DeclaredRoute[]): void {
  for (const { policy } of routes) {
    if (typeof policy !== 'object') continue;
    app
      .get(ResourceLocators)
      .register(policy.sur, (id) => Promise.resolve(SHEETS[id.split('/').at(-1) ?? ''] ?? null));
  }
}

const ENTERED = 418;

/** Requests stop on the threshold: let in by the guard, nothing of them is read or done. */
export function stopOnTheThreshold(): () => void {
  const stop = vi
    .spyOn(StandardSchemaSerializerInterceptor.prototype, 'intercept')
    .mockImplementation(() => {
      throw new HttpException('entered', ENTERED);
    });
  return () => stop.mockRestore();
}

export const didEnter = (status: number): boolean => status === ENTERED;

/** The address of a route whose sheet is this one; its other parts are filled with anything. */
export function addressOf({ path, policy }: DeclaredRoute, sheet: string): string {
  return path.replaceAll(/:(\w+)/g, (_part, name: string) =>
    typeof policy === 'object' && policy.param.split('/').at(-1) === name ? sheet : '1',
  );
}
