import { Injectable } from '@nestjs/common';
import type { ResolvedTerritory } from '../../territories/territory-ref.js';
import { MAILLES } from '../matrix/units.js';
import type { Conditions } from '../question.js';
import { SheetService } from '../sheet/sheet.service.js';
import type { PackComparison } from './pack.js';

/** Where a territory stands among the others: the very figures of its sheet. */
@Injectable()
export class ComparisonPart {
  constructor(private readonly sheets: SheetService) {}

  /** Null for a territory that has no sheet. */
  async of(
    { type, code }: ResolvedTerritory,
    { mode, dureeMax, inclureAConfirmer }: Conditions,
  ): Promise<PackComparison | null> {
    const maille = MAILLES.find((known) => known === type);
    if (!maille) return null;
    const query = { mode, duree_max: String(dureeMax), inclure_a_confirmer: inclureAConfirmer };
    const { territoire, besoins } = await this.sheets.get({ maille, code }, query, null);
    return {
      groupe: territoire.groupe?.nom ?? null,
      besoins: besoins.map(({ besoin, comparaisons }) => ({ ...besoin, comparaisons })),
    };
  }
}
