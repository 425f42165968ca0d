import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Commune, Point } from '../territories/commune.js';
import { ComparablesService } from '../territories/comparables/comparables.service.js';
import { TerritoriesService } from '../territories/territories.service.js';
import { departureOf } from './journeys/departure-of.js';
import { StopOwners } from './journeys/stop-owners.js';
import type { Network } from './timetable/network.js';
import { TimetablesService } from './timetables.service.js';

const STOPS_A_TURN = 500;

/** Which commune the stops of the networks in force belong to, and so where its inhabitants catch their bus. */
@Injectable()
export class StopOwnersService {
  private known: { readonly network: Network; readonly owners: StopOwners } | null = null;

  constructor(
    private readonly timetables: TimetablesService,
    private readonly territories: TerritoriesService,
    private readonly surfaces: ComparablesService,
  ) {}

  /** Works out whose every stop is, others being answered between: the first question then waits for nothing. */
  async prepare(): Promise<void> {
    const owners = this.current();
    while (!owners.advance(STOPS_A_TURN)) await nextTurn();
  }

  departureOf(commune: Commune): Point | null {
    return departureOf(commune, this.timetables.current().network, this.current());
  }

  /** The commune of the stop that stands there; elsewhere, the one whose centre is nearest. */
  communeOf(point: Point): Commune | null {
    return this.current().at(point) ?? this.territories.communeOfPoint(point);
  }

  private current(): StopOwners {
    const { network } = this.timetables.current();
    if (this.known?.network !== network) this.known = { network, owners: this.own(network) };
    return this.known.owners;
  }

  private own(network: Network): StopOwners {
    return new StopOwners(network, {
      namedIn: (text) => this.territories.communesAtStart(text),
      nearest: (point) => this.territories.communeOfPoint(point),
      km2Of: (code) => this.surfaces.km2Of(code),
    });
  }
}
