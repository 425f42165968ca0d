import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import type { Role } from '../../accounts/acteur.js';
import { CONFIG, type Config } from '../../config.js';
import { Transactions } from '../../database/transactions.js';
import { TerritoryGuards } from '../imports/territory-guards.service.js';
import type { TerritoryGuard } from '../territory-guard.service.js';
import type { FollowedSource } from './followed-source.js';
import { sourcesErrors } from './sources.errors.js';
import { SourcesRepository } from './sources.repository.js';
import { TokenVault } from './token-vault.adapter.js';

export type Access = {
  readonly territory: TerritoryGuard | undefined;
  readonly token: string | null;
};

const manages = ({ role }: Role): boolean => role === 'administrateur' || role === 'gestionnaire';

/** What the reading of a source may write, and what it says to be let in. */
@Injectable()
export class SourceAccess {
  private readonly vault: TokenVault;

  constructor(
    private readonly sources: SourcesRepository,
    private readonly accounts: AccountsService,
    private readonly guards: TerritoryGuards,
    private readonly transactions: Transactions,
    @Inject(CONFIG) config: Config,
  ) {
    this.vault = new TokenVault(config.DATA_DIR);
  }

  /** Throws when who follows it may no longer write anywhere: the source is then paused. */
  async of(source: FollowedSource): Promise<Access> {
    const roles = await this.rolesOf(source);
    return { territory: await this.guards.of(roles), token: await this.tokenOf(source) };
  }

  /** Their rights of today: those of the day they asked may have ended. */
  private async rolesOf({ id, ajoutee_par }: FollowedSource): Promise<readonly Role[]> {
    const roles = ajoutee_par === null ? [] : await this.managingRolesOf(ajoutee_par);
    if (roles.length > 0) return roles;
    const error = sourcesErrors.noRight();
    await this.sources.pause(null, id, error.message);
    throw error;
  }

  private managingRolesOf(compteId: string): Promise<readonly Role[]> {
    return this.transactions.run(async (manager) => {
      const person = await this.accounts.find(compteId, manager);
      const isSuspended = await this.accounts.isSuspended(manager, compteId);
      return isSuspended ? [] : (person?.roles.filter(manages) ?? []);
    });
  }

  private async tokenOf({ jeton }: FollowedSource): Promise<string | null> {
    if (jeton === null) return null;
    const token = await this.vault.open(jeton);
    if (token === null) throw sourcesErrors.lostToken();
    return token;
  }
}
