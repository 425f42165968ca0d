import { Inject, Injectable, Logger } from '@nestjs/common';
import { CallersQuota } from '../../http/outside/callers-quota.js';
import { foldPlaceName } from '../fold-place-name.js';
import type { AddressesAnswer, AddressesBody } from './addresses.schema.js';
import { CommuneCentreService } from './commune-centre.service.js';
import { GeocodedAddressesRepository } from './geocoded-addresses.repository.js';
import {
  type AddressRequest,
  type FoundAddress,
  type Geocoder,
  ONLINE_GEOCODER,
} from './geocoder.js';

// The State's service refuses shorter requests, and those that do not begin with a letter or a digit.
const SHORTEST_REQUEST = 3;
const KEPT_DAYS = 30;
const KEPT_MOST = 50_000;
const TIDY_EVERY = 200;
// The State's service takes fifty a second from all of us; somebody who types asks some two a second.
const ASKED_A_MINUTE = 240;

const NOT_SEARCHED =
  "L'adresse exacte n'a pas pu être cherchée : le point est le centre de la commune.";

@Injectable()
export class AddressesService {
  private readonly logger = new Logger('géocodage');
  private readonly quota = new CallersQuota(ASKED_A_MINUTE);
  private written = 0;

  constructor(
    @Inject(ONLINE_GEOCODER) private readonly online: Geocoder | null,
    private readonly centres: CommuneCentreService,
    private readonly kept: GeocodedAddressesRepository,
  ) {}

  /** @throws too_many `adresse.trop-de-demandes` when this caller asks the service outside too often */
  async search({ q, limite }: AddressesBody, caller: string): Promise<AddressesAnswer> {
    const request = { typed: q.replace(/\s+/g, ' ').trim(), limit: limite };
    const found = await this.searchOnline(request, caller);
    if (found) return { items: [...found], origine: 'geoplateforme', message: null };
    const items = [...(await this.centres.search(request))];
    return { items, origine: 'communes', message: NOT_SEARCHED };
  }

  /** Null when the service is off, silent or resting, or would refuse the request. */
  private async searchOnline(
    request: AddressRequest,
    caller: string,
  ): Promise<readonly FoundAddress[] | null> {
    const folded = foldPlaceName(request.typed);
    if (!this.online || folded.length < SHORTEST_REQUEST) return null;
    const key = `${request.limit} ${folded}`;
    const known = await this.kept.findRecent(key, KEPT_DAYS);
    if (known) return known;
    this.quota.admit(caller);
    try {
      const typed = request.typed.replace(/^[^\p{L}\p{N}]+/u, '');
      const found = await this.online.search({ ...request, typed });
      await this.keep(key, found);
      return found;
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  private async keep(key: string, found: readonly FoundAddress[]): Promise<void> {
    await this.kept.keep(key, found);
    this.written += 1;
    if (this.written % TIDY_EVERY !== 0) return;
    await this.kept.forgetOldest({ days: KEPT_DAYS, most: KEPT_MOST });
  }
}
