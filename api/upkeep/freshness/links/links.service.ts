import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import { hashToken, isToken, newToken } from '../../../accounts/secret-token.js';
import { CLOCK, type Clock } from '../../../clock.js';
import type { Manager } from '../../../database/transactions.js';
import { freshnessErrors } from '../freshness.errors.js';
import { isInSameHands } from './is-in-same-hands.js';
import type { KeptLink } from './kept-link.js';
import { LinksRepository } from './links.repository.js';

const DAY_MS = 86_400_000;
export const LINK_DAYS = 60;

/** Links by which somebody confirms the sheets of one structure, without an account. */
@Injectable()
export class LinksService {
  constructor(
    private readonly repository: LinksRepository,
    private readonly accounts: AccountsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** When a link made now stops being good. */
  endOfLinks(): Date {
    return new Date(this.clock.now().getTime() + LINK_DAYS * DAY_MS);
  }

  /** The token of a new link; only its hash is kept. */
  async issue(manager: Manager, demandeId: string, structureId: string): Promise<string> {
    const jeton = newToken();
    await this.repository.add(manager, {
      jetonHache: hashToken(jeton),
      demandeId,
      structureId,
      responsables: await this.responsablesOf(structureId, manager),
      expireLe: this.endOfLinks(),
    });
    return jeton;
  }

  /** Throws `confirmation.lien-perime` (410) for what is no link, or one no longer good. */
  async open(jeton: string, manager?: Manager): Promise<KeptLink> {
    const link = await this.find(jeton, manager);
    const now = this.clock.now().toISOString();
    if (!link || Date.parse(link.expire_le) <= Date.parse(now)) throw freshnessErrors.deadLink();
    const responsables = await this.responsablesOf(link.structure_id, manager);
    if (!isInSameHands(link.responsables, responsables)) throw freshnessErrors.deadLink();
    return link;
  }

  /** Even past its time: one may always ask to be left in peace. Throws for what never was a link. */
  async recognise(jeton: string, manager?: Manager): Promise<KeptLink> {
    const link = await this.find(jeton, manager);
    if (!link) throw freshnessErrors.deadLink();
    return link;
  }

  private async find(jeton: string, manager?: Manager): Promise<KeptLink | null> {
    return isToken(jeton) ? this.repository.find(hashToken(jeton), manager) : null;
  }

  private async responsablesOf(structureId: string, manager?: Manager): Promise<string[]> {
    const partners = await this.accounts.listPartnersOf(structureId, manager);
    return partners.filter(({ fonction }) => fonction === 'responsable').map(({ id }) => id);
  }
}
