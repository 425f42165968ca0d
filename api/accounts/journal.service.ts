import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import type { Manager } from '../database/transactions.js';
import { JournalRepository } from './journal.repository.js';
import { networkOf } from './network-of.js';

const KEPT_DAYS = 365;

/** What became of a sign-in. */
export type Resultat = 'ouverte' | 'suspendu' | 'lien_perime' | 'autre_navigateur' | 'fournisseur';

export type SignInEvent = {
  readonly compteId: string | null;
  readonly voie: string;
  readonly resultat: Resultat;
  readonly address: string;
};

/** The log of sign-ins: when, who, how, from which network; kept a year. */
@Injectable()
export class JournalService {
  constructor(
    private readonly repository: JournalRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record({ address, ...event }: SignInEvent, manager?: Manager): Promise<void> {
    const le = this.clock.now();
    await this.repository.add({ ...event, le, reseau: networkOf(address) }, manager);
    if (manager) await this.repository.removeOlderThan(manager, le, KEPT_DAYS);
  }
}
