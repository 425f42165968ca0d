import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Acteur, Situe } from '../../accounts/acteur.js';
import { ResourceLocators } from '../../accounts/resource-locators.service.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import type { Sheet } from '../../catalogue/edition/sheet.js';
import { CLOCK, type Clock } from '../../clock.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import { situeOf } from '../locate/located-sheet.js';
import { SheetLocator } from '../locate/sheet-locator.service.js';
import { nameAuthor } from '../proposals/name-author.js';
import type { Proposition } from '../proposals/proposition.js';
import { PropositionsRepository } from '../proposals/propositions.repository.js';
import { upkeepErrors } from '../upkeep.errors.js';
import { AcceptService } from './accept.service.js';
import { DecisionMailService } from './decision-mail.service.js';
import type { DecisionAnswer, DecisionBody } from './moderation.schema.js';
import { readRequestId } from './read-request-id.js';
import { RefuseService } from './refuse.service.js';
import { SuggestionDecisionService } from './suggestion-decision.service.js';

/** One decision on what somebody asked. The second of two moderators is told who decided. */
@Injectable()
export class DecisionService implements OnModuleInit {
  constructor(
    private readonly propositions: PropositionsRepository,
    private readonly editor: SheetEditor,
    private readonly locator: SheetLocator,
    private readonly locators: ResourceLocators,
    private readonly acceptance: AcceptService,
    private readonly refusal: RefuseService,
    private readonly suggestions: SuggestionDecisionService,
    private readonly mails: DecisionMailService,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.locators.register('proposition', (id) => this.situate(id));
  }

  async decide(acteur: Acteur, id: string, body: DecisionBody): Promise<DecisionAnswer> {
    const request = readRequestId(id);
    if (!request) throw upkeepErrors.unknownProposition();
    const motif = body.motif === undefined || body.motif === '' ? null : body.motif;
    if (request.kind === 'suggestion') {
      return this.suggestions.decide(acteur, request.id, body.decision);
    }
    if (body.decision === 'refuser' && motif === null) throw upkeepErrors.noReason();
    const found = await this.propositions.find(request.id);
    if (!found) throw upkeepErrors.unknownProposition();
    return this.transactions.insist(async (manager) => {
      const sheet = await this.holdSheet(manager, found);
      const asked = await this.lockOpen(manager, request.id);
      const accepted = body.decision === 'accepter';
      const done = accepted
        ? await this.acceptance.accept(manager, asked, sheet, body.version)
        : await this.refusal.refuse(manager, asked, sheet, acteur);
      const statut = accepted ? 'acceptee' : 'refusee';
      const par_nom = nameAuthor(acteur, true);
      const decision = { statut, motif, par: acteur.compte_id, par_nom } as const;
      await this.propositions.decide(manager, asked.id, decision, this.clock.now());
      await this.mails.tell(manager, asked, decision);
      return { id, statut, ...done };
    });
  }

  /** The sheet first, then what is asked of it: who writes takes them in the same order. */
  private async holdSheet(
    manager: Manager,
    { objet, objet_id }: Proposition,
  ): Promise<Sheet | null> {
    const there = await this.editor.find(objet, objet_id, manager);
    return there && this.editor.hold(manager, objet, objet_id);
  }

  private async lockOpen(manager: Manager, id: string): Promise<Proposition> {
    const asked = await this.propositions.lock(manager, id);
    if (!asked) throw upkeepErrors.unknownProposition();
    const { statut: decision, decidee_par_nom: par, decidee_le: le } = asked;
    if (decision !== 'en_attente') throw upkeepErrors.alreadyDecided({ decision, par, le });
    return asked;
  }

  private async situate(id: string): Promise<Situe | null> {
    const request = readRequestId(id);
    if (!request) return null;
    const about =
      request.kind === 'proposition'
        ? await this.propositions.find(request.id)
        : await this.suggestions.find(request.id);
    if (!about) return null;
    const located = await this.locator.find(about.objet, about.objet_id);
    return located && situeOf(located);
  }
}
