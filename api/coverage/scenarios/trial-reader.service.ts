import { Injectable } from '@nestjs/common';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { describeRecurrence } from '../../catalogue/dates/describe-recurrence.js';
import { CalendarsService } from '../../search/dates/calendars.service.js';
import type { Commune, Point } from '../../territories/commune.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { TravelTimesService } from '../../travel/travel-times.service.js';
import { coverageErrors } from '../coverage.errors.js';
import type { Homes } from '../matrix/homes.js';
import { HomesService } from '../matrix/homes.service.js';
import { labelOfNeed, rankOfNeed, ranksOfThematiques } from '../needs.js';
import type { Offer } from '../offers/offer.js';
import { isOpenSoon, type Today } from '../offers/opening.js';
import { scenariosErrors } from './scenarios.errors.js';
import type { PermanenceDite } from './simulations.schema.js';
import type { LieuBody, PermanenceBody } from './trial.schema.js';
import { openingOfTrial, toPermanence, toTrialOffer, type Trial } from './trial-offer.js';

export type ReadTrial = { readonly offer: Offer; readonly dite: PermanenceDite };
export type Held = Omit<PermanenceBody, 'besoin' | 'lieu'>;

type Place = { readonly point: Point; readonly commune: Commune | null };

/** Reads a permanence that is tried, as the catalogue would, or says what is wrong with it. */
@Injectable()
export class TrialReader {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly homes: HomesService,
    private readonly calendars: CalendarsService,
    private readonly travel: TravelTimesService,
  ) {}

  get day(): string {
    return this.calendars.today();
  }

  /**
   * @throws refused `couverture.besoin-inconnu`, `simulation.commune-inconnue`, `simulation.lieu-absent`,
   * `simulation.zone-inconnue`, `simulation.jamais-ouverte`, `simulation.heures-inversees`…
   */
  async read(
    permanences: readonly PermanenceBody[],
    mode: ModeDeTransport,
  ): Promise<readonly ReadTrial[]> {
    const homes = await this.homes.current();
    return permanences.map(({ besoin, lieu, ...held }, rank) => {
      rankOf(besoin);
      checkZone(held.zone_eligibilite, homes);
      return this.place(held, { besoin, id: `essai:${rank}`, place: this.placeOf(lieu, mode) });
    });
  }

  /** The same permanence at a point that is known. */
  at(held: Held, besoin: string, { id, point }: { id: string; point: Point }): Offer {
    return this.place(held, { besoin, id, place: { point, commune: null } }).offer;
  }

  /** Throws when such permanences could never be held, wherever they are. */
  async check(held: Held, besoin: string): Promise<void> {
    rankOf(besoin);
    checkZone(held.zone_eligibilite, await this.homes.current());
    this.at(held, besoin, { id: 'essai', point: { latitude: 0, longitude: 0 } });
  }

  private place(
    held: Held,
    { besoin, id, place }: { readonly besoin: string; readonly id: string; readonly place: Place },
  ): ReadTrial {
    const { heure_debut, heure_fin } = held;
    if (heure_debut !== null && heure_fin !== null && heure_fin <= heure_debut) {
      throw scenariosErrors.wrongHours();
    }
    const trial: Trial = {
      needs: ranksOfThematiques([besoin]),
      point: place.point,
      recurrence: held.recurrence,
      heureDebut: heure_debut,
      heureFin: heure_fin,
      places: held.places,
      zone: held.zone_eligibilite,
    };
    const today = this.today();
    const permanence = toPermanence(trial, today.day);
    const opening = openingOfTrial(permanence, today);
    if (!isOpenSoon(opening)) throw scenariosErrors.neverOpen();
    return {
      offer: toTrialOffer(trial, today, id),
      dite: {
        besoin: { slug: besoin, label: labelOfNeed(besoin) },
        lieu: {
          commune: place.commune?.code ?? null,
          nom: place.commune?.nom ?? null,
          latitude: place.point.latitude,
          longitude: place.point.longitude,
        },
        phrase: describeRecurrence(permanence),
        premier_jour: permanence.debut,
        jours_en_quatre_semaines: opening.days,
        places: held.places,
        zone_eligibilite: held.zone_eligibilite,
      },
    };
  }

  /**
   * Where a permanence of a commune is held: at its centre; by public transport, at its stop when no stop
   * is within walking distance of the centre. Null when the centre is unknown.
   */
  pointIn(commune: string, mode: ModeDeTransport): Point | null {
    if (mode === 'transports') return this.travel.departureOf(commune);
    return this.territories.findCommune(commune)?.centre ?? null;
  }

  private placeOf({ commune: code, latitude, longitude }: LieuBody, mode: ModeDeTransport): Place {
    const hasPoint = latitude !== undefined && longitude !== undefined;
    if (code !== undefined) {
      if (latitude !== undefined || longitude !== undefined) throw scenariosErrors.twoPlaces();
      return this.placeIn(code, mode);
    }
    if (!hasPoint) throw scenariosErrors.noPlace();
    const point = { latitude, longitude };
    return { point, commune: this.territories.communeOfPoint(point) };
  }

  private placeIn(code: string, mode: ModeDeTransport): Place {
    const commune = this.territories.findCommune(code);
    if (!commune) throw scenariosErrors.unknownCommune(code);
    const point = this.pointIn(commune.code, mode);
    if (!point) throw scenariosErrors.communeWithoutCentre(commune.nom);
    return { point, commune };
  }

  private today(): Today {
    return { day: toDayNumber(this.day), schoolHolidays: this.calendars.holidays };
  }
}

export function rankOf(besoin: string): number {
  const rank = rankOfNeed(besoin);
  if (rank === null) throw coverageErrors.unknownNeed(besoin);
  return rank;
}

function checkZone(zone: readonly string[], homes: Homes): void {
  for (const code of zone) {
    if (homes.admittedBy([code])?.length === 0) throw scenariosErrors.unknownZone(code);
  }
}
