import { Injectable } from '@nestjs/common';
import type { Commune, Point } from '../territories/commune.js';
import { TerritoriesService } from '../territories/territories.service.js';
import type { ModeDeTransport } from './mode-de-transport.js';
import { readPlace } from './read-asked.js';
import { travelErrors } from './travel.errors.js';
import { TravelTimesService } from './travel-times.service.js';

/** Where one sets out from, or arrives, when a commune or a point is told. */
@Injectable()
export class PointsOfPlaces {
  constructor(
    private readonly travelTimes: TravelTimesService,
    private readonly territories: TerritoriesService,
  ) {}

  /**
   * « commune:30341 » or « 43.69,4.28 », asked in the field `champ`.
   * @throws refused `trajets.lieu-illisible`, `trajets.commune-sans-centre`; not_found for an unknown commune
   */
  read(champ: string, text: string, mode: ModeDeTransport): Point {
    const place = readPlace(champ, text);
    if (place.kind === 'point') return place;
    const commune = this.territories.getCommune(place.code);
    const centre = this.of(commune, mode);
    if (!centre) throw travelErrors.noCentre(commune.nom);
    return centre;
  }

  /** A commune's centre; by public transport, where its inhabitants catch their bus. Null without a centre. */
  of({ code, centre }: Pick<Commune, 'code' | 'centre'>, mode: ModeDeTransport): Point | null {
    return mode === 'transports' ? this.travelTimes.departureOf(code) : centre;
  }
}
