import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import type { Auteur, Objet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { QuickWrites } from '../../catalogue/quick/quick-writes.service.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import { PublishService } from '../proposals/publish.service.js';
import type {
  ClosureAnswer,
  ClosureBody,
  PlacesAnswer,
  PlacesBody,
  ReopenedAnswer,
  SessionAnswer,
} from './quick.schema.js';

/** What is said in two taps from a phone: public at once, the last word wins, and history keeps all. */
@Injectable()
export class QuickService {
  constructor(
    private readonly quick: QuickWrites,
    private readonly editor: SheetEditor,
    private readonly publisher: PublishService,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  setPlaces(acteur: Acteur, id: string, { places_disponibles }: PlacesBody): Promise<PlacesAnswer> {
    return this.write(acteur, { objet: 'service', id }, async (manager, auteur) => {
      const { version, avant } = await this.quick.setPlaces(
        manager,
        id,
        places_disponibles,
        auteur,
      );
      const before = 'places_disponibles' in avant ? avant.places_disponibles : places_disponibles;
      return { version, places_disponibles, avant: typeof before === 'number' ? before : null };
    });
  }

  /** Throws `refused` when it ends before it begins. */
  close(
    acteur: Acteur,
    objet: 'service' | 'structure',
    id: string,
    body: ClosureBody,
  ): Promise<ClosureAnswer> {
    const du = body.du ?? parisDate(this.clock.now());
    return this.write(acteur, { objet, id }, async (manager, auteur) => {
      const closure = { objet, id, du, au: body.au, motif: body.motif };
      return this.quick.close(manager, closure, auteur);
    });
  }

  reopen(acteur: Acteur, id: string): Promise<ReopenedAnswer> {
    return this.write(acteur, { objet: 'fermeture', id }, async (manager, auteur) => {
      await this.quick.reopen(manager, id, auteur);
      return { id };
    });
  }

  /** Throws `refused` when no session is planned that day. */
  cancelSession(acteur: Acteur, id: string, date: string): Promise<SessionAnswer> {
    return this.write(acteur, { objet: 'permanence', id }, async (manager, auteur) => {
      const { version } = await this.quick.cancelSession(manager, id, date, auteur);
      return { version, date, annulee: true };
    });
  }

  /** A session that was not cancelled is held already. */
  holdSession(acteur: Acteur, id: string, date: string): Promise<SessionAnswer> {
    return this.write(acteur, { objet: 'permanence', id }, async (manager, auteur) => {
      const sheet = await this.editor.hold(manager, 'permanence', id);
      const { dates_exclues } = sheet.champs;
      const isCancelled = Array.isArray(dates_exclues) && dates_exclues.includes(date);
      const { version } = isCancelled
        ? await this.quick.holdSession(manager, id, date, auteur)
        : sheet;
      return { version, date, annulee: false };
    });
  }

  private write<T>(
    acteur: Acteur,
    { objet, id }: SheetName & { readonly objet: Objet },
    work: (manager: Manager, auteur: Auteur) => Promise<T>,
  ): Promise<T> {
    return this.transactions.insist(async (manager) => {
      const { auteur } = await this.publisher.writingOf(manager, acteur, objet, id);
      return work(manager, auteur);
    });
  }
}
