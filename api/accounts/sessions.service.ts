import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import type { Manager } from '../database/transactions.js';
import type { Acteur } from './acteur.js';
import type { Voie } from './connexion.js';
import { hashToken, isToken, newToken } from './secret-token.js';
import { type EndedSession, SessionsRepository } from './sessions.repository.js';

/** Twelve hours, as ProConnect asks: a working day, then one signs in again. */
export const SESSION_SECONDS = 12 * 3600;

export type Opened = { readonly jeton: string; readonly dureeSecondes: number };

/** Sessions, kept in the database under the hash of their token. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly repository: SessionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(
    manager: Manager,
    { compteId, voie, idToken = null }: { compteId: string; voie: Voie; idToken?: string | null },
  ): Promise<Opened> {
    const jeton = newToken();
    const creeLe = this.clock.now();
    await this.repository.add(manager, {
      jetonHache: hashToken(jeton),
      compteId,
      voie,
      idToken,
      creeLe,
      expireLe: new Date(creeLe.getTime() + SESSION_SECONDS * 1000),
    });
    return { jeton, dureeSecondes: SESSION_SECONDS };
  }

  /** Null when the token is not one, when the session ended or the account was suspended. */
  async find(jeton: string | undefined): Promise<Acteur | null> {
    if (!isToken(jeton)) return null;
    const person = await this.repository.findPerson(hashToken(jeton), this.clock.now());
    if (!person) return null;
    const { id, courriel, nom, roles } = person;
    return { compte_id: id, courriel, nom, roles };
  }

  async close(jeton: string): Promise<EndedSession | null> {
    return this.repository.remove(hashToken(jeton));
  }

  /** Every browser of a person is signed out. */
  closeAllOf(manager: Manager, compteId: string): Promise<void> {
    return this.repository.removeAllOf(manager, compteId);
  }
}
