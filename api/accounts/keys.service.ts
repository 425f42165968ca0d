import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { accountsErrors } from './accounts.errors.js';
import type { Acteur } from './acteur.js';
import type { Connexion } from './connexion.js';
import { type KeyRow, KeysRepository } from './keys.repository.js';
import type { KeyBody, KeyParams, KeysAnswer, NewKeyAnswer } from './keys.schema.js';
import { LimitsService } from './limits.service.js';
import { rolesOfKey } from './may-use-key.js';
import { hashToken, isToken, newToken } from './secret-token.js';

export const KEY_START = 'mlg_';
const PREFIX_CHARACTERS = KEY_START.length + 8;
const LIVE_MAX = 20;
const DAY_MS = 86_400_000;

/** Keys of partners' machines, kept under their hash. */
@Injectable()
export class KeysService {
  constructor(
    private readonly repository: KeysRepository,
    private readonly limits: LimitsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `cle.inconnue` (401) for a key that is none, expired or revoked. */
  async identify(cle: string): Promise<Connexion> {
    const secret = cle.slice(KEY_START.length);
    if (!isToken(secret)) throw accountsErrors.unknownKey();
    const now = this.clock.now();
    const owner = await this.repository.findOwner(hashToken(secret), now);
    if (!owner) throw accountsErrors.unknownKey();
    await this.limits.admitKey(owner.cle_id);
    await this.repository.noteUse(owner.cle_id, parisDate(now));
    const { id, courriel, nom, roles, portees } = owner;
    const acteur = { compte_id: id, courriel, nom, roles: rolesOfKey(roles), par: 'cle' } as const;
    return { kind: 'cle', acteur, portees };
  }

  async list({ compte_id }: Acteur): Promise<KeysAnswer> {
    const rows = await this.repository.listOf(compte_id);
    return { items: rows.map(toKey) };
  }

  async create({ nom, portees, jours }: KeyBody, { compte_id }: Acteur): Promise<NewKeyAnswer> {
    const creeLe = this.clock.now();
    const live = await this.repository.countLiveOf(compte_id, creeLe);
    if (live >= LIVE_MAX) throw accountsErrors.tooManyKeys(LIVE_MAX);
    const secret = newToken();
    const cle = `${KEY_START}${secret}`;
    const row = await this.repository.add({
      compteId: compte_id,
      nom,
      prefixe: cle.slice(0, PREFIX_CHARACTERS),
      hache: hashToken(secret),
      portees: [...new Set(portees)],
      creeLe,
      expireLe: new Date(creeLe.getTime() + jours * DAY_MS),
    });
    return { ...toKey(row), cle };
  }

  /** One's own; an administrator, anybody's. */
  async revoke({ id }: KeyParams, { compte_id, roles }: Acteur): Promise<KeysAnswer> {
    const isAdministrator = roles.some(({ role }) => role === 'administrateur');
    const owner = isAdministrator ? null : compte_id;
    const found = await this.repository.revoke(id, owner, this.clock.now());
    if (!found) throw accountsErrors.noSuchKey();
    return { items: (await this.repository.listOf(compte_id)).map(toKey) };
  }
}

function toKey(row: KeyRow): KeysAnswer['items'][number] {
  return { ...row, portees: [...row.portees] };
}
