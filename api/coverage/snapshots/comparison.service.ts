import { Injectable } from '@nestjs/common';
import { takeTurn } from '../../http/take-turn.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { Moments } from './moments.service.js';
import { showComparison } from './show-comparison.js';
import type { ComparisonAnswer, ComparisonQuery } from './snapshots.schema.js';

/** What changed since the last meeting. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly moments: Moments,
    private readonly territories: TerritoriesService,
  ) {}

  /**
   * @throws not_found `instantane.inconnu`, `territoires.reference-inconnue`; refused
   * `instantane.en-cours`, `instantane.besoin-absent`, `couverture.besoin-inconnu`…
   */
  async compare(query: ComparisonQuery): Promise<ComparisonAnswer> {
    const { communes, mode, besoins, said } = await this.moments.read(query);
    const before = await this.moments.find(query.avant);
    const after = await this.moments.find(query.apres);
    const compared: ComparisonAnswer['besoins'] = [];
    for (const besoin of besoins) {
      await takeTurn();
      const sides = {
        before: await before.cells(communes, { besoin, mode }),
        after: await after.cells(communes, { besoin, mode }),
      };
      compared.push(
        showComparison(sides, {
          besoin,
          inclureAConfirmer: query.inclure_a_confirmer,
          nameOf: (code) => this.territories.findCommune(code)?.nom ?? code,
        }),
      );
    }
    return { ...said, avant: before.said, apres: after.said, besoins: compared };
  }
}
