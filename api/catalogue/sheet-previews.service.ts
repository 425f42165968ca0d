import { Injectable } from '@nestjs/common';
import { DispositifsService } from '../dispositifs/dispositifs.service.js';
import type { Regle } from '../dispositifs/regle.js';
import type { Fermeture, Permanence } from './dates/next-occurrences.js';
import { zoneScolaireOf } from './describe-permanence.js';
import { type PermanencePreview, previewPermanence } from './preview-permanence.js';
import { previewRules, type RulesPreview } from './preview-rules.js';
import { SheetsService } from './sheets.service.js';

/** What a sheet will say, while it is being written. */
@Injectable()
export class SheetPreviews {
  constructor(
    private readonly sheets: SheetsService,
    private readonly dispositifs: DispositifsService,
  ) {}

  /** `departement` tells the school zone of a permanence that does not say its own. */
  async permanence(
    permanence: Permanence,
    around: { readonly departement: string | null; readonly fermetures?: readonly Fermeture[] },
  ): Promise<PermanencePreview> {
    const { schoolHolidays } = await this.sheets.lookAround();
    const { departement, fermetures = [] } = around;
    const today = this.dispositifs.today();
    const zoneScolaire = zoneScolaireOf(departement);
    return previewPermanence(permanence, { today, fermetures, schoolHolidays, zoneScolaire });
  }

  /** Whom the rules of a service admit on five example profiles, with those of its scheme. */
  async rules(
    regles: readonly Regle[],
    {
      dispositif,
      departement,
    }: { readonly dispositif: string | null; readonly departement: string | null },
  ): Promise<RulesPreview> {
    const reglesDuDispositif = await this.dispositifs.reglesDe(dispositif);
    const today = this.dispositifs.today();
    return previewRules({ regles, reglesDuDispositif, today, departement });
  }
}
