import { Inject, Injectable } from '@nestjs/common';
import { publicAddress } from '../../../accounts/public-address.js';
import { hashToken, isToken, newToken } from '../../../accounts/secret-token.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { CONFIG, type Config } from '../../../config.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { ONE_CLICK_PATH } from '../../../http/one-click-forms.js';
import type { RhythmAnswer } from '../answers/answers.schema.js';
import { freshnessErrors } from '../freshness.errors.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import { OneClickRepository } from './one-click.repository.js';

/**
 * What a mailbox sends when its reader says « se désabonner » (RFC 8058). The token stands in an address,
 * which servers log: so it is its own, and can do nothing but stop these mails or choose their rhythm.
 */
@Injectable()
export class OneClickService {
  constructor(
    private readonly repository: OneClickRepository,
    private readonly requests: RequestsRepository,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address for one mail; null without https, which the header demands. */
  async issue(manager: Manager, destinataireId: string): Promise<string | null> {
    const site = publicAddress(this.config);
    if (!site.startsWith('https://')) return null;
    const jeton = newToken();
    const now = this.clock.now();
    await this.repository.add(manager, { jetonHache: hashToken(jeton), destinataireId, now });
    return `${site}${ONE_CLICK_PATH}${jeton}`;
  }

  /** Said twice, it is done once. Throws `confirmation.lien-perime` (410) for what is no such token. */
  stop(jeton: string): Promise<RhythmAnswer> {
    return this.transactions.run(async (manager) => {
      const destinataireId = await this.recognise(jeton, manager);
      if (destinataireId === null) throw freshnessErrors.deadLink();
      await this.requests.setRhythm(manager, destinataireId, 'jamais');
      return { rythme: 'jamais' as const };
    });
  }

  /** Whose mail bore it; null for what is no such token. */
  recognise(jeton: string, manager?: Manager): Promise<string | null> {
    return isToken(jeton) ? this.repository.find(hashToken(jeton), manager) : Promise.resolve(null);
  }

  /** A reader who opens the address finds the page where one chooses: reading stops nothing. */
  pageOf(jeton: string): { readonly url: string } {
    return { url: isToken(jeton) ? `/confirmer#jeton=${jeton}&rappels=1` : '/confirmer' };
  }
}
