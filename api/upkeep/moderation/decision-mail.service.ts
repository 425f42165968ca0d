import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import { publicAddress } from '../../accounts/public-address.js';
import { CONFIG, type Config } from '../../config.js';
import type { Manager } from '../../database/transactions.js';
import { Outbox } from '../../mail/outbox.service.js';
import { nameSheet } from '../locate/name-sheet.js';
import { SheetLocator } from '../locate/sheet-locator.service.js';
import type { Decision, Proposition } from '../proposals/proposition.js';
import { addressOfSheet } from './address-of-sheet.js';
import { writeDecisionMail } from './write-decision-mail.js';

/** The author hears of each decision; that a change was read and is right tells them nothing. */
@Injectable()
export class DecisionMailService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly locator: SheetLocator,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tell(manager: Manager, asked: Proposition, decision: Decision): Promise<void> {
    const accepted = decision.statut === 'acceptee';
    if (asked.auteur_id === null || (accepted && asked.nature === 'relecture')) return;
    const author = await this.accounts.find(asked.auteur_id, manager);
    if (!author) return;
    const { objet, objet_id } = asked;
    const located = await this.locator.find(objet, objet_id, manager);
    const titre = located === null ? 'votre fiche' : nameSheet(located);
    const adresse = `${publicAddress(this.config)}${addressOfSheet(objet, objet_id)}`;
    await this.outbox.send(manager, {
      cle: `moderation:${asked.id}`,
      a: author.courriel,
      compte_id: author.id,
      gabarit: 'moderation',
      ...writeDecisionMail({ proposition: asked, titre, accepted, motif: decision.motif, adresse }),
    });
  }
}
