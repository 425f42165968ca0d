import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock.js';
import type { Manager } from '../database/transactions.js';
import type { Browser } from './browser.js';
import {
  type Genre,
  type PendingRequest,
  RequestsRepository,
  type Secrets,
} from './requests.repository.js';
import { hashToken, isToken, newToken } from './secret-token.js';

/** A link, or a visit to the identity provider, is worth fifteen minutes. */
export const REQUEST_SECONDS = 15 * 60;

export type Asked = {
  readonly genre: Genre;
  readonly courriel?: string;
  readonly suite: string;
  readonly secrets?: Secrets;
  /** The token, when something already bears it. */
  readonly jeton?: string;
};

export type Taken =
  | { readonly kind: 'taken'; readonly request: PendingRequest }
  | { readonly kind: 'expired' }
  | { readonly kind: 'other_browser' };

/** Sign-ins begun and not finished: each is used once, by the browser that began it. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly repository: RequestsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The token that finishes this sign-in, and when it stops being good. */
  async begin(
    manager: Manager,
    { genre, courriel, suite, secrets, jeton = newToken() }: Asked,
    browser: Browser,
  ): Promise<{ readonly jeton: string; readonly expireLe: Date }> {
    const creeLe = this.clock.now();
    const expireLe = new Date(creeLe.getTime() + REQUEST_SECONDS * 1000);
    await this.repository.add(manager, {
      jetonHache: hashToken(jeton),
      genre,
      navigateurHache: hashToken(this.bind(browser)),
      courriel: courriel ?? null,
      suite,
      secrets: secrets ?? null,
      creeLe,
      expireLe,
    });
    return { jeton, expireLe };
  }

  async take(jeton: string, genre: Genre, browser: Browser): Promise<Taken> {
    const now = this.clock.now();
    const hash = hashToken(jeton);
    const request = isToken(jeton) ? await this.repository.find(hash, genre, now) : null;
    if (!request) return { kind: 'expired' };
    const bond = browser.cookie('demande');
    if (!isToken(bond) || hashToken(bond) !== request.navigateur_hache) {
      return { kind: 'other_browser' };
    }
    const isFirst = await this.repository.use(hash, now);
    return isFirst ? { kind: 'taken', request } : { kind: 'expired' };
  }

  /** One cookie for all that a browser asks for: an earlier link stays good. */
  private bind(browser: Browser): string {
    const held = browser.cookie('demande');
    const bond = isToken(held) ? held : newToken();
    browser.setCookie('demande', bond, REQUEST_SECONDS);
    return bond;
  }
}
