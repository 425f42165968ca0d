import { Inject, Injectable } from '@nestjs/common';
import { checkCoherence } from '../../catalogue/edition/check-coherence.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { SheetPreviews } from '../../catalogue/sheet-previews.service.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { heldPermanence } from '../edition/describe-part.js';
import { completeRule } from './complete-rule.js';
import type {
  RecurrencePreviewAnswer,
  RecurrencePreviewBody,
  RulesPreviewAnswer,
  RulesPreviewBody,
} from './previews.schema.js';

/** What a sheet will say, while it is being written. Nothing is kept. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly previews: SheetPreviews,
    private readonly editor: SheetEditor,
    private readonly territories: TerritoriesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whom the rules that can be read admit, and what is wrong with the others. */
  async rules(body: RulesPreviewBody): Promise<RulesPreviewAnswer> {
    const today = parisDate(this.clock.now());
    const read = body.regles.map((given, index) => completeRule(given, { index, today }));
    const regles = read.flatMap((one) => (one.kind === 'regle' ? [one.regle] : []));
    const erreurs = read.flatMap((one, index) =>
      one.kind === 'erreur' ? [{ index, message: one.message }] : [],
    );
    const departement = this.departementOf(body.code_commune);
    const around = { dispositif: body.dispositif_slug, departement };
    return { regles, erreurs, ...(await this.previews.rules(regles, around)) };
  }

  async recurrence(body: RecurrencePreviewBody): Promise<RecurrencePreviewAnswer> {
    const { valides, erreurs } = this.editor.check('permanence', body.champs);
    const permanence = heldPermanence.parse(valides);
    const departement = this.departementOf(body.code_commune);
    const preview = await this.previews.permanence(permanence, { departement });
    const wrong = [...erreurs, ...checkCoherence('permanence', permanence)];
    return { ...preview, erreurs: wrong };
  }

  private departementOf(codeCommune: string | null): string | null {
    return codeCommune === null ? null : this.territories.getCommune(codeCommune).departementCode;
  }
}
