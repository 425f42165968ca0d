import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import { publicAddress } from '../../../accounts/public-address.js';
import { CONFIG, type Config } from '../../../config.js';
import type { Manager } from '../../../database/transactions.js';
import { Outbox } from '../../../mail/outbox.service.js';
import { situeOf } from '../../locate/located-sheet.js';
import { SheetLocator } from '../../locate/sheet-locator.service.js';
import type { Claim } from './claim.js';
import { writeClaimDecisionMail, writeNewClaimMail } from './write-claim-mails.js';

type DecisionTold = {
  readonly accepted: boolean;
  readonly fonction: string | null;
  readonly motif: string | null;
};

/** Those who decide hear of each claim, those who ask of each decision. */
@Injectable()
export class ClaimMails {
  constructor(
    private readonly accounts: AccountsService,
    private readonly locator: SheetLocator,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tellManagers(
    manager: Manager,
    { id, origine, structure_id }: Pick<Claim, 'id' | 'origine' | 'structure_id'>,
  ): Promise<void> {
    const structure = await this.locator.find('structure', structure_id, manager);
    if (!structure) return;
    const nom = structure.structure_nom ?? structure_id;
    const adresse = `${publicAddress(this.config)}/demandes`;
    for (const who of await this.accounts.listManagersOf(situeOf(structure), manager)) {
      await this.outbox.send(manager, {
        cle: `revendication:${id}:ouverte:${who.id}`,
        a: who.courriel,
        compte_id: who.id,
        gabarit: 'revendication',
        ...writeNewClaimMail({ nom, adresse }, origine),
      });
    }
  }

  async tellClaimant(
    manager: Manager,
    { id, structure_id, compte_id }: Claim,
    decided: DecisionTold,
  ): Promise<void> {
    const who = compte_id === null ? null : await this.accounts.find(compte_id, manager);
    if (!who) return;
    const structure = await this.locator.find('structure', structure_id, manager);
    const nom = structure?.structure_nom ?? structure_id;
    const page = decided.accepted ? 'mes-fiches' : 'rejoindre';
    await this.outbox.send(manager, {
      cle: `revendication:${id}:decidee`,
      a: who.courriel,
      compte_id: who.id,
      gabarit: 'revendication',
      ...writeClaimDecisionMail({ nom, adresse: `${publicAddress(this.config)}/${page}` }, decided),
    });
  }
}
