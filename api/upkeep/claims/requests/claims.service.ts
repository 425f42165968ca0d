import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Acteur } from '../../../accounts/acteur.js';
import { ResourceLocators } from '../../../accounts/resource-locators.service.js';
import type { Auteur } from '../../../catalogue/edition/sheet.js';
import { Redirections } from '../../../catalogue/redirections/redirections.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { toPage } from '../../../http/query.js';
import { situeOf } from '../../locate/located-sheet.js';
import { SheetLocator } from '../../locate/sheet-locator.service.js';
import { nameAuthor } from '../../proposals/name-author.js';
import { claimsErrors } from '../claims.errors.js';
import type { Claim } from './claim.js';
import { ClaimsRepository } from './claims.repository.js';
import { AcceptClaim } from './accept-claim.service.js';
import { ClaimMails } from './claim-mails.service.js';
import type {
  ClaimAnswer,
  ClaimParams,
  ClaimsAnswer,
  ClaimsQuery,
  DecisionBody,
} from './requests.schema.js';
import { viewerOf } from './viewer-of.js';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** What people ask to answer for, read and decided. */
@Injectable()
export class ClaimsService implements OnModuleInit {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly accepting: AcceptClaim,
    private readonly mails: ClaimMails,
    private readonly locators: ResourceLocators,
    private readonly locator: SheetLocator,
    private readonly redirections: Redirections,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.locators.register('revendication', async (id) => {
      const claim = UUID.test(id) ? await this.claims.find(id) : null;
      const structure = claim && (await this.locator.find('structure', claim.structure_id));
      return structure && situeOf(structure);
    });
  }

  async list(acteur: Acteur, query: ClaimsQuery): Promise<ClaimsAnswer> {
    const viewer = viewerOf(acteur);
    const filter = {
      statut: query.statut ?? null,
      mine: query.vue !== 'territoire',
      moderated: query.vue !== 'miennes',
    };
    const total = await this.claims.count(viewer, filter);
    return toPage(await this.claims.list(viewer, filter, query), total, query);
  }

  /** Throws `revendication.deja-decidee` (409) when somebody decided meanwhile. */
  async decide(
    acteur: Acteur,
    { id }: ClaimParams,
    { decision, motif, fonction }: DecisionBody,
  ): Promise<ClaimAnswer> {
    const accepted = decision === 'accepter';
    if (!accepted && !motif) throw claimsErrors.noReason();
    const kept = await this.keptStructure(id);
    return this.transactions.run(async (manager) => {
      const asked = await this.holdOpen(manager, id);
      const claim = { ...asked, structure_id: kept ?? asked.structure_id };
      const auteur = authorOf(acteur, 'moderation');
      const given = accepted
        ? await this.accepting.accept(manager, claim, auteur, fonction)
        : await this.accepting.refuse(manager, claim, auteur);
      const reason = motif ?? null;
      const statut = accepted ? 'acceptee' : 'refusee';
      const decided = { statut, motif: reason, fonction: given, par: acteur.compte_id } as const;
      await this.claims.decide(manager, id, decided, this.clock.now());
      await this.mails.tellClaimant(manager, claim, { accepted, fonction: given, motif: reason });
      return this.show(manager, acteur, id);
    });
  }

  /** One takes back what one asked, as long as nobody decided. */
  withdraw(acteur: Acteur, { id }: ClaimParams): Promise<ClaimAnswer> {
    return this.transactions.run(async (manager) => {
      const claim = await this.holdOpen(manager, id, acteur.compte_id);
      await this.accepting.refuse(manager, claim, authorOf(acteur, 'formulaire'));
      const decided = { statut: 'retiree', motif: null, fonction: null, par: null } as const;
      await this.claims.decide(manager, id, decided, this.clock.now());
      return this.show(manager, acteur, id);
    });
  }

  /** Throws when it is decided already, or is not this person's. */
  private async holdOpen(manager: Manager, id: string, compteId?: string): Promise<Claim> {
    const claim = await this.claims.lock(manager, id);
    const isTheirs = compteId === undefined || claim?.compte_id === compteId;
    if (!claim || !isTheirs) throw claimsErrors.unknownClaim();
    if (claim.statut === 'en_attente') return claim;
    const { statut, decidee_par_nom: par, decidee_le: le } = claim;
    throw claimsErrors.alreadyDecided({ decision: statut, par, le });
  }

  /** The structure that it was merged into since it was claimed. */
  private async keptStructure(id: string): Promise<string | null> {
    const claim = await this.claims.find(id);
    return claim && this.redirections.follow('structure', claim.structure_id);
  }

  private async show(manager: Manager, acteur: Acteur, id: string): Promise<ClaimAnswer> {
    const answer = await this.claims.get(manager, viewerOf(acteur), id);
    if (!answer) throw claimsErrors.unknownClaim();
    return answer;
  }
}

const authorOf = (acteur: Acteur, voie: 'moderation' | 'formulaire'): Auteur => ({
  compte_id: acteur.compte_id,
  nom: nameAuthor(acteur, voie === 'moderation'),
  voie,
});
