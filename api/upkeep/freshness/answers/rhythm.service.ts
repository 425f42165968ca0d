import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../../accounts/acteur.js';
import { Transactions } from '../../../database/transactions.js';
import { LinksService } from '../links/links.service.js';
import type { Rythme } from '../reminders/rythme.js';
import { OneClickService } from '../one-click/one-click.service.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import type { RhythmAnswer, RhythmBody } from './answers.schema.js';

const BY_DEFAULT: Rythme = 'trimestriel';

/** How often one accepts to be asked. */
@Injectable()
export class RhythmService {
  constructor(
    private readonly requests: RequestsRepository,
    private readonly links: LinksService,
    private readonly oneClick: OneClickService,
    private readonly transactions: Transactions,
  ) {}

  async of({ courriel }: Acteur): Promise<RhythmAnswer> {
    return { rythme: (await this.requests.findRhythm(courriel)) ?? BY_DEFAULT };
  }

  /** Of somebody signed in. */
  choose(rythme: Rythme, { courriel }: Acteur): Promise<RhythmAnswer> {
    return this.transactions.run(async (manager) => {
      const { id } = await this.requests.recipient(manager, courriel);
      await this.requests.setRhythm(manager, id, rythme);
      return { rythme };
    });
  }

  /** By the link of a mail, even past its time, or by the address that a mailbox is given. Throws `confirmation.lien-perime` for what is no link. */
  chooseByLink({ jeton, rythme }: RhythmBody): Promise<RhythmAnswer> {
    return this.transactions.run(async (manager) => {
      const oneClick = await this.oneClick.recognise(jeton, manager);
      const id = oneClick ?? (await this.links.recognise(jeton, manager)).destinataire_id;
      await this.requests.setRhythm(manager, id, rythme);
      return { rythme };
    });
  }
}
