import { Inject, Injectable } from '@nestjs/common';
import { type Person } from '../../../accounts/accounts.repository.js';
import { AccountsService } from '../../../accounts/accounts.service.js';
import { publicAddress } from '../../../accounts/public-address.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { CONFIG, type Config } from '../../../config.js';
import type { Manager } from '../../../database/transactions.js';
import { Outbox } from '../../../mail/outbox.service.js';
import { type LocatedSheet, situeOf } from '../../locate/located-sheet.js';
import {
  writeHandoverMail,
  writeInvitationMail,
  writeManagerlessMail,
} from './write-member-mails.js';

type Sent = {
  readonly id: string;
  readonly courriel: string;
  readonly jeton: string;
  readonly structure: string | null;
  readonly par: string | null;
  readonly expireLe: Date;
};

/** What is written to those who come, and of those who leave. */
@Injectable()
export class MemberMails {
  constructor(
    private readonly accounts: AccountsService,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async invite(manager: Manager, { id, courriel, jeton, expireLe, ...told }: Sent): Promise<void> {
    const adresse = `${publicAddress(this.config)}/invitation#jeton=${jeton}`;
    await this.outbox.send(manager, {
      cle: `invitation:${id}`,
      a: courriel,
      gabarit: 'invitation',
      ...writeInvitationMail({ ...told, adresse }),
      urgent: true,
      valable_jusqua: expireLe,
    });
  }

  async tellHandover(manager: Manager, structure: LocatedSheet, to: Person): Promise<void> {
    const nom = structure.structure_nom ?? '';
    const now = this.clock.now().getTime();
    await this.outbox.send(manager, {
      cle: `passation:${structure.objet_id}:${to.id}:${now}`,
      a: to.courriel,
      compte_id: to.id,
      gabarit: 'passation',
      ...writeHandoverMail({ nom, adresse: `${publicAddress(this.config)}/mes-fiches` }),
    });
  }

  async tellManagerless(manager: Manager, structure: LocatedSheet): Promise<void> {
    const nom = structure.structure_nom ?? '';
    const adresse = `${publicAddress(this.config)}/demandes`;
    const now = this.clock.now().getTime();
    for (const who of await this.accounts.listManagersOf(situeOf(structure), manager)) {
      await this.outbox.send(manager, {
        cle: `sans-responsable:${structure.objet_id}:${who.id}:${now}`,
        a: who.courriel,
        compte_id: who.id,
        gabarit: 'sans-responsable',
        ...writeManagerlessMail({ nom, adresse }),
      });
    }
  }
}
