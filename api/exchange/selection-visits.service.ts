import { Inject, Injectable } from '@nestjs/common';
import type { ServiceSheet } from '../catalogue/sheet.schema.js';
import { CLOCK, type Clock } from '../clock.js';
import { DomainError } from '../errors/domain-error.js';
import type { Commune } from '../territories/commune.js';
import type { ModeDeTransport } from '../travel/mode-de-transport.js';
import { PointsOfPlaces } from '../travel/points-of-places.service.js';
import { type VisitAsked, VisitsService } from '../travel/visits/visits.service.js';
import type { CardVisit } from './sheet/get-there.js';

/** How long whoever prints a sheet may wait for its journeys. */
const VISITS_MS_MAX = 8_000;

const LATER: ReadonlySet<DomainError['kind']> = new Set(['unavailable', 'too_many']);
const NOT_COMPUTED = { kind: 'non_calculee' } as const;

/** How to go to each solution of a sheet, as many as there is time for. */
@Injectable()
export class SelectionVisits {
  constructor(
    private readonly visits: VisitsService,
    private readonly points: PointsOfPlaces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the order of the sheets. */
  async visitAll(
    sheets: readonly ServiceSheet[],
    home: Commune,
    { mode, caller }: { readonly mode: ModeDeTransport; readonly caller: string },
  ): Promise<readonly CardVisit[]> {
    const from = this.points.of(home, mode);
    const until = this.clock.now().getTime() + VISITS_MS_MAX;
    const found: CardVisit[] = [];
    for (const sheet of sheets) {
      const isInTime = this.clock.now().getTime() < until;
      found.push(
        from && isInTime ? await this.visit(sheet, { home: from, mode, caller }) : NOT_COMPUTED,
      );
    }
    return found;
  }

  /** A server too busy for journeys, or that was asked for too many, still prints the sheet. */
  private async visit(sheet: ServiceSheet, asked: VisitAsked): Promise<CardVisit> {
    try {
      return await this.visits.visit(sheet, asked);
    } catch (error) {
      if (error instanceof DomainError && LATER.has(error.kind)) return NOT_COMPUTED;
      throw error;
    }
  }
}
