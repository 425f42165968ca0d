import { Injectable } from '@nestjs/common';
import { TerritoriesService } from '../../territories/territories.service.js';
import { TerritoryRefsService } from '../../territories/territory-refs.service.js';
import type { ResolvedTerritory } from '../../territories/territory-ref.js';
import { CalendarsService } from '../../search/dates/calendars.service.js';
import { type Conditions, readMinutes, readMode } from '../question.js';

type Written = {
  readonly territoire: string;
  readonly mode: string;
  readonly duree_max: number;
  readonly inclure_a_confirmer: boolean;
};

/** Where and how something is tried. */
@Injectable()
export class TrialContext {
  constructor(
    private readonly refs: TerritoryRefsService,
    private readonly territories: TerritoriesService,
    private readonly calendars: CalendarsService,
  ) {}

  /**
   * @throws refused `couverture.mode-inconnu`, `couverture.duree-refusee`,
   * `territoires.reference-illisible`; not_found `territoires.reference-inconnue`
   */
  async read(written: Written): Promise<{
    readonly territoire: ResolvedTerritory;
    readonly conditions: Conditions;
  }> {
    const conditions = {
      mode: readMode(written.mode),
      dureeMax: readMinutes(String(written.duree_max)),
      inclureAConfirmer: written.inclure_a_confirmer,
    };
    return { territoire: await this.refs.resolve(written.territoire), conditions };
  }

  show({ type, code, nom }: ResolvedTerritory, conditions: Conditions) {
    return {
      territoire: { type, code, nom },
      mode: conditions.mode,
      duree_max: conditions.dureeMax,
      inclure_a_confirmer: conditions.inclureAConfirmer,
      jour: this.calendars.today(),
      trajets_estimes: conditions.mode !== 'transports',
    };
  }

  nameOf(commune: string): string {
    return this.territories.findCommune(commune)?.nom ?? commune;
  }
}
