import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import { hashToken } from '../../../accounts/secret-token.js';
import type { Auteur } from '../../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { ConfirmationsWriter } from '../../../catalogue/provenance/confirmations-writer.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { PublishService } from '../../proposals/publish.service.js';
import type { SheetOfFacts } from '../facts/fact.js';
import { FactsService } from '../facts/facts.service.js';
import { FollowUpsRepository } from '../follow-ups/follow-ups.repository.js';
import { freshnessErrors } from '../freshness.errors.js';
import type { KeptLink } from '../links/kept-link.js';
import { LinksService } from '../links/links.service.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import type {
  AnswerBody,
  AnsweredAnswer,
  ChangedBody,
  FamilyBody,
  LinkAnswer,
  ReadBody,
  WholeBody,
  WrongBody,
} from './answers.schema.js';
import { findFact, findSheet } from './find-fact.js';
import { toLinkAnswer } from './to-link-answer.js';

const THE_STRUCTURE = 'la structure';

const MESSAGES = {
  confirme: 'Merci. Ces informations sont datées d’aujourd’hui.',
  modifie: 'Merci. La fiche est corrigée, et datée d’aujourd’hui.',
  en_attente:
    'Merci. Cette correction attend la gestion du territoire, car elle change où l’on vous trouve.',
  signale: 'Merci. La gestion du territoire est prévenue et vous rappellera si besoin.',
} as const;

type Resultat = keyof typeof MESSAGES;

/** What a link of a mail shows, and what one answers to it. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly links: LinksService,
    private readonly facts: FactsService,
    private readonly confirmations: ConfirmationsWriter,
    private readonly editor: SheetEditor,
    private readonly publishing: PublishService,
    private readonly accounts: AccountsService,
    private readonly requests: RequestsRepository,
    private readonly followUps: FollowUpsRepository,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Confirms nothing. Throws `confirmation.lien-perime` (410). */
  async read({ jeton }: ReadBody): Promise<LinkAnswer> {
    const link = await this.links.open(jeton);
    return toLinkAnswer(link, await this.facts.read(link.structure_id));
  }

  async answer(body: AnswerBody): Promise<AnsweredAnswer> {
    const resultat = await this.transactions.run(async (manager) => {
      const link = await this.links.open(body.jeton, manager);
      const fiches = await this.facts.read(link.structure_id, manager);
      const done = await this.record(manager, { link, fiches }, body);
      const { demande_id, destinataire_id } = link;
      await this.requests.answered(manager, demande_id, destinataire_id, this.clock.now());
      return done;
    });
    return { resultat, message: MESSAGES[resultat], lecture: await this.read(body) };
  }

  private record(manager: Manager, shown: Shown, body: AnswerBody): Promise<Resultat> {
    if ('tout' in body) return this.confirmAll(manager, shown, body);
    if ('juste' in body) return this.confirmFamily(manager, shown, body);
    if ('champ' in body) return this.correct(manager, shown, body);
    return this.report(manager, shown, body);
  }

  private async confirmAll(
    manager: Manager,
    { fiches }: Shown,
    { objet, id }: WholeBody,
  ): Promise<Resultat> {
    const asked = objet === undefined || id === undefined ? null : { objet, id };
    const one = asked && findSheet(fiches, asked);
    if (asked && !one) throw freshnessErrors.unknownSheet();
    for (const fiche of one ? [one] : fiches) await this.confirm(manager, fiche, 'tout');
    return 'confirme';
  }

  private async confirmFamily(
    manager: Manager,
    { fiches }: Shown,
    { objet, id, famille }: FamilyBody,
  ): Promise<Resultat> {
    const fiche = findSheet(fiches, { objet, id });
    if (!fiche) throw freshnessErrors.unknownSheet();
    await this.confirm(manager, fiche, [famille]);
    return 'confirme';
  }

  private async correct(
    manager: Manager,
    { link, fiches }: Shown,
    { objet, id, champ, valeur }: ChangedBody,
  ): Promise<Resultat> {
    const found = findFact(fiches, { objet, id, champ });
    if (!found || found.fait.saisie === null) throw freshnessErrors.unknownFact();
    const champs = { [champ]: valeur };
    if (found.fait.sensible) {
      const { courriel } = link;
      const { id: compte_id } = await this.accounts.findOrInvite(manager, courriel);
      const acteur = { compte_id, courriel, nom: null, roles: [] };
      const { version } = await this.editor.read(objet, id, manager);
      const asked = { objet, id, version, champs };
      const { en_attente } = await this.publishing.publish(manager, acteur, asked);
      return en_attente.length > 0 ? 'en_attente' : 'modifie';
    }
    await this.editor.edit(manager, { objet, id, version: null, champs, auteur: AUTEUR });
    await this.confirm(manager, found.fiche, [found.famille]);
    return 'modifie';
  }

  private async report(
    manager: Manager,
    { link, fiches }: Shown,
    { objet, id, famille, message }: WrongBody,
  ): Promise<Resultat> {
    const asked = { objet: objet ?? 'structure', id: id ?? link.structure_id } as const;
    if (!findSheet(fiches, asked)) throw freshnessErrors.unknownSheet();
    const said = hashToken(message);
    const followUp = {
      cle: `faux:${link.demande_id}:${asked.objet}:${asked.id}:${famille}:${said}`,
      nature: 'fait_faux',
      structureId: link.structure_id,
      objet: asked.objet,
      objetId: asked.id,
      famille,
      courriel: link.courriel,
      message,
    } as const;
    await this.followUps.open(manager, followUp, this.clock.now());
    return 'signale';
  }

  private async confirm(
    manager: Manager,
    { objet, id }: SheetOfFacts,
    familles: readonly ('personne' | 'horaires' | 'conditions' | 'adresse')[] | 'tout',
  ): Promise<void> {
    const how = { par: THE_STRUCTURE, methode: 'lien', auteur: AUTEUR };
    await this.confirmations.confirm(manager, { objet, id, familles, ...how });
  }
}

type Shown = { readonly link: KeptLink; readonly fiches: readonly SheetOfFacts[] };

/** Who holds a link speaks for the structure: their own name is not known, and would not be shown. */
const AUTEUR: Auteur = { compte_id: null, nom: THE_STRUCTURE, voie: 'confirmation' };
