import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { Redirections } from '../../../catalogue/redirections/redirections.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { nameAuthor } from '../../proposals/name-author.js';
import { ClaimsLimits } from '../claims-limits.service.js';
import { claimsErrors } from '../claims.errors.js';
import { CompaniesService } from '../companies/companies.service.js';
import type { Company } from '../companies/company.js';
import { ClaimMails } from '../requests/claim-mails.service.js';
import { ClaimsRepository, type NewClaim } from '../requests/claims.repository.js';
import type { ClaimAnswer } from '../requests/requests.schema.js';
import { viewerOf } from '../requests/viewer-of.js';
import { JoiningRepository } from './joining.repository.js';
import type {
  ClaimBody,
  RegisterBody,
  RegisteredAnswer,
  SearchAnswer,
  SearchQuery,
} from './joining.schema.js';
import { wordsToQuery } from './words-to-query.js';

const SHOWN = 20;
const BLANKS = /[\s.\u00A0\u202F]/g;
const SIRET_BEGUN = /^\d{9,14}$/;

/** Finding one's structure, or registering it. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly repository: JoiningRepository,
    private readonly claims: ClaimsRepository,
    private readonly mails: ClaimMails,
    private readonly companies: CompaniesService,
    private readonly limits: ClaimsLimits,
    private readonly accounts: AccountsService,
    private readonly editor: SheetEditor,
    private readonly redirections: Redirections,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async search({ compte_id: compteId }: Acteur, { q }: SearchQuery): Promise<SearchAnswer> {
    const bare = q.replace(BLANKS, '');
    const digits = SIRET_BEGUN.test(bare) ? bare : null;
    const words = wordsToQuery(q);
    if (words === '') return { items: [] };
    return { items: await this.repository.search({ compteId, words, digits, limit: SHOWN }) };
  }

  /**
   * Throws `inscription.siret-connu` (409) with the structures to claim instead, `siret.invalide`
   * (422), `edition.champs-invalides` (422) with each wrong field.
   */
  async register(acteur: Acteur, body: RegisterBody): Promise<RegisteredAnswer> {
    await this.limits.admitRequest(acteur.compte_id);
    const { siret: written, sans_siret_motif = '', message, ...described } = body;
    const company = written ? await this.companies.find(written) : null;
    if (!company && sans_siret_motif === '') throw claimsErrors.siretOrReason();
    return this.transactions.run(async (manager) => {
      const siret = company?.siret ?? null;
      if (siret !== null) await this.refuseKnown(manager, siret);
      const auteur = {
        compte_id: acteur.compte_id,
        nom: nameAuthor(acteur, false),
        voie: 'formulaire',
      } as const;
      const champs = { ...described, siret };
      const { id, version } = await this.editor.create(manager, 'structure', champs, auteur);
      await this.writeDown(manager, id, company, sans_siret_motif);
      const role = { role: 'partenaire', structure_id: id, fonction: 'candidat' } as const;
      await this.accounts.grant(manager, acteur.compte_id, role);
      const claim = { origine: 'inscription', structure_id: id, message } as const;
      const revendication = await this.open(manager, acteur, claim);
      return { structure_id: id, version, revendication };
    });
  }

  /** Asked twice, it is one claim. Throws `revendication.deja-membre` (409), `not_found`. */
  async claim(acteur: Acteur, { structure_id: asked, message }: ClaimBody): Promise<ClaimAnswer> {
    await this.limits.admitRequest(acteur.compte_id);
    const id = (await this.redirections.follow('structure', asked)) ?? asked;
    return this.transactions.run(async (manager) => {
      const structure = await this.editor.find('structure', id, manager);
      const { statut, supprimee_le } = structure?.champs ?? {};
      const isGone = !structure || statut === 'retire' || (supprimee_le ?? null) !== null;
      if (isGone) throw claimsErrors.unknownStructure();
      const people = await this.accounts.listPartnersOf(id, manager);
      if (people.some((one) => one.id === acteur.compte_id)) throw claimsErrors.alreadyMember();
      return this.open(manager, acteur, { origine: 'revendication', structure_id: id, message });
    });
  }

  private async open(
    manager: Manager,
    acteur: Acteur,
    {
      origine,
      structure_id,
      message,
    }: Pick<NewClaim, 'origine' | 'structure_id'> & {
      readonly message: string | undefined;
    },
  ): Promise<ClaimAnswer> {
    const { compte_id } = acteur;
    const asked = { origine, structure_id, compte_id, message: message || null };
    const { id, opened } = await this.claims.open(manager, asked, this.clock.now());
    if (opened) await this.mails.tellManagers(manager, { id, origine, structure_id });
    const claim = await this.claims.get(manager, viewerOf(acteur), id);
    if (!claim) throw claimsErrors.unknownClaim();
    return claim;
  }

  private async refuseKnown(manager: Manager, siret: string): Promise<void> {
    const known = await this.repository.listOfSiret(manager, siret);
    if (known.length > 0) throw claimsErrors.knownSiret(known);
  }

  private async writeDown(
    manager: Manager,
    structure_id: string,
    company: Company | null,
    motif: string,
  ): Promise<void> {
    const registration = company
      ? { siret: company.siret, etat: company.etat, entreprise: company, sans_siret_motif: null }
      : { siret: null, etat: 'sans_siret', entreprise: null, sans_siret_motif: motif };
    const now = this.clock.now();
    const isFirst = await this.repository.register(manager, { structure_id, ...registration }, now);
    if (!isFirst) throw claimsErrors.knownSiret([]);
  }
}
