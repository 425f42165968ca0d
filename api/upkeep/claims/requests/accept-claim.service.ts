import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import type { Auteur } from '../../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import type { Manager } from '../../../database/transactions.js';
import { SubmitService } from '../../proposals/submit.service.js';
import { ManagerlessRepository } from '../members/managerless.repository.js';
import { chooseFonction } from './choose-fonction.js';
import type { Claim } from './claim.js';
import { ClaimsRepository } from './claims.repository.js';
import { CloseRequests } from './close-requests.service.js';

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
    private readonly closing: CloseRequests,
  ) {}

  /** The person joins the structure; one that was being registered is published. */
  async accept(
    manager: Manager,
    { structure_id, compte_id }: Claim,
    auteur: Auteur,
    asked: Fonction | undefined,
  ): Promise<Fonction | null> {
    const structure = await this.editor.hold(manager, 'structure', structure_id);
    if (NOT_PUBLISHED.includes(structure.champs.statut)) {
      await this.submissions.publish(manager, structure, auteur);
      const own = [{ objet: 'structure', id: structure_id }] as const;
      await this.closing.close(manager, own, auteur, 'acceptee');
    }
    if (compte_id === null) return null;
    const people = await this.accounts.listPartnersOf(structure_id, manager);
    const hasManager = people.some((one) => one.fonction === 'responsable' && one.id !== compte_id);
    const fonction = chooseFonction(asked, hasManager);
    await this.accounts.grant(manager, compte_id, { role: 'partenaire', structure_id, fonction });
    if (fonction === 'responsable') await this.managerless.clear(manager, structure_id);
    return fonction;
  }

  /** What was registered by this person is theirs no more; left to nobody, it is withdrawn. */
  async refuse(manager: Manager, claim: Claim, auteur: Auteur): Promise<null> {
    const { structure_id, compte_id, origine } = claim;
    if (origine !== 'inscription') return null;
    const structure = await this.editor.hold(manager, 'structure', structure_id);
    const people = await this.accounts.listPartnersOf(structure_id, manager);
    if (people.some((one) => one.id === compte_id && one.fonction === 'candidat')) {
      const role = { role: 'partenaire', structure_id, fonction: 'candidat' } as const;
      await this.accounts.revoke(manager, compte_id ?? '', role);
    }
    const left = people.filter(({ id }) => id !== compte_id);
    const others = await this.claims.countOthers(manager, claim);
    if (left.length + others > 0 || !NOT_PUBLISHED.includes(structure.champs.statut)) return null;
    const sheets = await this.claims.sheetsOf(manager, structure_id);
    await this.closing.close(manager, sheets, auteur, 'refusee');
    const { version } = structure;
    await this.editor.remove(manager, { objet: 'structure', id: structure_id, version, auteur });
    return null;
  }
}
