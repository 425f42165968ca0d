import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import type { Acteur } from '../../../accounts/acteur.js';
import type { Auteur } from '../../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import type { Manager } from '../../../database/transactions.js';
import { nameAuthor } from '../../proposals/name-author.js';
import { PropositionsRepository } from '../../proposals/propositions.repository.js';
import { SubmitService } from '../../proposals/submit.service.js';
import { ManagerlessRepository } from '../members/managerless.repository.js';
import { chooseFonction } from './choose-fonction.js';
import type { Claim } from './claim.js';
import { ClaimsRepository } from './claims.repository.js';

type Fonction = 'editeur' | 'responsable';

const NOT_PUBLISHED: readonly unknown[] = ['brouillon', 'soumis'];

/** What follows from a decision on a claim. */
@Injectable()
export class AcceptClaim {
  constructor(
    private readonly accounts: AccountsService,
    private readonly claims: ClaimsRepository,
    private readonly managerless: ManagerlessRepository,
    private readonly editor: SheetEditor,
    private readonly submissions: SubmitService,
    private readonly propositions: PropositionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The person joins the structure; one that was being registered is published. */
  async accept(
    manager: Manager,
    { structure_id, compte_id }: Claim,
    acteur: Acteur,
    asked: Fonction | undefined,
  ): Promise<Fonction | null> {
    await this.editor.hold(manager, 'structure', structure_id);
    await this.publishRegistered(manager, structure_id, acteur);
    if (compte_id === null) return null;
    const people = await this.accounts.listPartnersOf(structure_id, manager);
    const hasManager = people.some(
      ({ id, fonction }) => fonction === 'responsable' && id !== compte_id,
    );
    const fonction = chooseFonction(asked, hasManager);
    await this.accounts.grant(manager, compte_id, { role: 'partenaire', structure_id, fonction });
    if (fonction === 'responsable') await this.managerless.clear(manager, structure_id);
    return fonction;
  }

  /** What was registered by this person is theirs no more; left to nobody, it is withdrawn. */
  async refuse(manager: Manager, claim: Claim, acteur: Acteur): Promise<null> {
    const { structure_id, compte_id, origine } = claim;
    if (origine !== 'inscription') return null;
    const structure = await this.editor.hold(manager, 'structure', structure_id);
    if (compte_id !== null) {
      const role = { role: 'partenaire', structure_id, fonction: 'candidat' } as const;
      const people = await this.accounts.listPartnersOf(structure_id, manager);
      const isCandidate = people.some(
        ({ id, fonction }) => id === compte_id && fonction === 'candidat',
      );
      if (isCandidate) await this.accounts.revoke(manager, compte_id, role);
    }
    const left = await this.accounts.listPartnersOf(structure_id, manager);
    const others = await this.claims.countOthers(manager, claim);
    if (left.length + others > 0 || !NOT_PUBLISHED.includes(structure.champs.statut)) return null;
    const { version } = structure;
    const edit = {
      objet: 'structure',
      id: structure_id,
      version,
      auteur: authorOf(acteur),
    } as const;
    await this.editor.remove(manager, edit);
    return null;
  }

  private async publishRegistered(manager: Manager, id: string, acteur: Acteur): Promise<void> {
    const structure = await this.editor.read('structure', id, manager);
    if (!NOT_PUBLISHED.includes(structure.champs.statut)) return;
    await this.submissions.publish(manager, structure, authorOf(acteur));
    const open = await this.propositions.listOpen([{ objet: 'structure', id }], manager);
    const decision = {
      statut: 'acceptee',
      motif: null,
      par: acteur.compte_id,
      par_nom: nameAuthor(acteur, true),
    } as const;
    for (const { id: asked, nature } of open) {
      if (nature !== 'premiere_publication') continue;
      await this.propositions.decide(manager, asked, decision, this.clock.now());
    }
  }
}

const authorOf = (acteur: Acteur): Auteur => ({
  compte_id: acteur.compte_id,
  nom: nameAuthor(acteur, true),
  voie: 'moderation',
});
