import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Manager } from '../../database/transactions.js';
import { describeDate } from '../dates/describe-recurrence.js';
import type { DayPattern } from '../dates/next-occurrences.js';
import { editionErrors } from '../edition/edition.errors.js';
import type { Auteur, Sheet, SheetChange } from '../edition/sheet.js';
import { SheetEditor } from '../edition/sheet-editor.service.js';
import { cancelSession, holdSession } from './plan-cancellation.js';

const day = z.string().nullable();

const pattern = z.object({
  rrule: z.string().nullable(),
  debut: day,
  fin: day,
  dates_exclues: z.array(z.string()),
  dates_ajoutees: z.array(z.string()),
  jours_feries: z.enum(['exclus', 'inclus']),
  vacances_scolaires: z.enum(['inclues', 'exclues', 'seulement']),
  zone_scolaire: z.string().nullable(),
}) satisfies z.ZodType<DayPattern>;

export type Closure = {
  readonly objet: 'service' | 'structure';
  readonly id: string;
  readonly du: string;
  /** The last day; null while nobody knows when it opens again. */
  readonly au: string | null;
  readonly motif: string | null;
};

/** What is said in two taps from a phone. Each is an edit, with its history. */
@Injectable()
export class QuickWrites {
  constructor(private readonly editor: SheetEditor) {}

  /** 0 is full; null is no longer known. */
  setPlaces(
    manager: Manager,
    serviceId: string,
    places_disponibles: number | null,
    auteur: Auteur,
  ): Promise<SheetChange> {
    const champs = { places_disponibles };
    return this.editor.edit(manager, {
      objet: 'service',
      id: serviceId,
      version: null,
      champs,
      auteur,
    });
  }

  async close(manager: Manager, closure: Closure, auteur: Auteur): Promise<Sheet> {
    const { objet, id, du, au, motif } = closure;
    await this.editor.read(objet, id, manager);
    const about = objet === 'service' ? { service_id: id } : { structure_id: id };
    return this.editor.create(manager, 'fermeture', { ...about, du, au, motif }, auteur);
  }

  /** Undoes a closure. */
  async reopen(manager: Manager, fermetureId: string, auteur: Auteur): Promise<void> {
    const objet = 'fermeture';
    await this.editor.remove(manager, { objet, id: fermetureId, version: null, auteur });
  }

  /** Throws `refused` when no session is planned that day. */
  async cancelSession(
    manager: Manager,
    permanenceId: string,
    date: string,
    auteur: Auteur,
  ): Promise<SheetChange> {
    const sheet = await this.editor.read('permanence', permanenceId, manager);
    const champs = cancelSession(pattern.parse(sheet.champs), date);
    if (!champs) throw editionErrors.notPlanned(describeDate(date));
    return this.write(manager, sheet, champs, auteur);
  }

  /** Undoes a cancellation. */
  async holdSession(
    manager: Manager,
    permanenceId: string,
    date: string,
    auteur: Auteur,
  ): Promise<SheetChange> {
    const sheet = await this.editor.read('permanence', permanenceId, manager);
    return this.write(manager, sheet, holdSession(pattern.parse(sheet.champs), date), auteur);
  }

  private write(
    manager: Manager,
    { objet, id, version }: Sheet,
    champs: {
      readonly dates_exclues: readonly string[];
      readonly dates_ajoutees: readonly string[];
    },
    auteur: Auteur,
  ): Promise<SheetChange> {
    return this.editor.edit(manager, { objet, id, version, champs, auteur });
  }
}
