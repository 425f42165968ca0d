import { randomUUID } from 'node:crypto';
import { AccountsService } from '../../api/accounts/accounts.service.js';
import type { Role } from '../../api/accounts/acteur.js';
import { csrfOf } from '../../api/accounts/check-origin.js';
import { SessionsService } from '../../api/accounts/sessions.service.js';
import { Transactions } from '../../api/database/transactions.js';
import type { TestApp } from './test-app.js';

export type SignedIn = {
  readonly compteId: string;
  readonly courriel: string;
  /** Given with every request: the cookie, and the proof that it is ours. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Signs in somebody who holds these roles, without the steps of a sign-in. */
export async function signIn(
  { app }: Pick<TestApp, 'app'>,
  roles: readonly Role[] = [],
  courriel = `${randomUUID()}@essai.example`,
): Promise<SignedIn> {
  const accounts = app.get(AccountsService);
  const sessions = app.get(SessionsService);
  return app.get(Transactions).run(async (manager) => {
    const { id } = await accounts.findOrInvite(manager, courriel);
    for (const role of roles) await accounts.grant(manager, id, role);
    const { jeton } = await sessions.open(manager, { compteId: id, voie: 'lien' });
    const headers = { cookie: `maillage=${jeton}`, 'x-csrf': csrfOf(jeton) };
    return { compteId: id, courriel, headers };
  });
}

export const asConseiller: readonly Role[] = [{ role: 'conseiller' }];
export const asAdministrateur: readonly Role[] = [{ role: 'administrateur' }];
export const asGestionnaire = (code: string): readonly Role[] => [
  { role: 'gestionnaire', maille: 'departement', code },
];
export const asPartenaire = (
  structure_id: string,
  fonction: 'editeur' | 'responsable' | 'candidat' = 'responsable',
): readonly Role[] => [{ role: 'partenaire', structure_id, fonction }];
