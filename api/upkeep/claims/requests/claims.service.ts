import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Acteur } from '../../../accounts/acteur.js';
import { ResourceLocators } from '../../../accounts/resource-locators.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { Transactions } from '../../../database/transactions.js';
import { toPage } from '../../../http/query.js';
import { situeOf } from '../../locate/located-sheet.js';
import { SheetLocator } from '../../locate/sheet-locator.service.js';
import { claimsErrors } from '../claims.errors.js';
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
  decide(
    acteur: Acteur,
    { id }: ClaimParams,
    { decision, motif, fonction }: DecisionBody,
  ): Promise<ClaimAnswer> {
    const accepted = decision === 'accepter';
    if (!accepted && !motif) throw claimsErrors.noReason();
    return this.transactions.run(async (manager) => {
      const claim = await this.claims.lock(manager, id);
      if (!claim) throw claimsErrors.unknownClaim();
      if (claim.statut !== 'en_attente') {
        const { statut, decidee_par_nom: par, decidee_le: le } = claim;
        throw claimsErrors.alreadyDecided({ decision: statut, par, le });
      }
      const given = accepted
        ? await this.accepting.accept(manager, claim, acteur, fonction)
        : await this.accepting.refuse(manager, claim, acteur);
      const reason = motif ?? null;
      const statut = accepted ? 'acceptee' : 'refusee';
      const decided = { statut, motif: reason, fonction: given, par: acteur.compte_id } as const;
      await this.claims.decide(manager, id, decided, this.clock.now());
      await this.mails.tellClaimant(manager, claim, { accepted, fonction: given, motif: reason });
      const answer = await this.claims.get(manager, viewerOf(acteur), id);
      if (!answer) throw claimsErrors.unknownClaim();
      return answer;
    });
  }

  /** One takes back what one asked, as long as nobody decided. */
  withdraw(acteur: Acteur, { id }: ClaimParams): Promise<ClaimAnswer> {
    return this.transactions.run(async (manager) => {
      const claim = await this.claims.lock(manager, id);
      if (!claim || claim.compte_id !== acteur.compte_id) throw claimsErrors.unknownClaim();
      if (claim.statut !== 'en_attente') {
        const { statut, decidee_par_nom: par, decidee_le: le } = claim;
        throw claimsErrors.alreadyDecided({ decision: statut, par, le });
      }
      await this.accepting.refuse(manager, claim, acteur);
      const decided = { statut: 'retiree', motif: null, fonction: null, par: null } as const;
      await this.claims.decide(manager, id, decided, this.clock.now());
      const answer = await this.claims.get(manager, viewerOf(acteur), id);
      if (!answer) throw claimsErrors.unknownClaim();
      return answer;
    });
  }
}
