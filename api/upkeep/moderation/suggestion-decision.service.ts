import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import type { Auteur } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { ImportSuggestions } from '../../catalogue/provenance/import-suggestions.service.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import { nameAuthor } from '../proposals/name-author.js';
import { upkeepErrors } from '../upkeep.errors.js';
import type { DecisionAnswer } from './moderation.schema.js';
import { QueueRepository, type SuggestedField } from './queue.repository.js';

/** An import says otherwise than a human did: somebody decides, a whole fact at a time. */
@Injectable()
export class SuggestionDecisionService {
  constructor(
    private readonly queue: QueueRepository,
    private readonly editor: SheetEditor,
    private readonly suggestions: ImportSuggestions,
    private readonly transactions: Transactions,
  ) {}

  async find(id: number): Promise<SuggestedField | null> {
    const [first] = await this.queue.fieldsOfFact(id);
    return first ?? null;
  }

  async decide(
    acteur: Acteur,
    id: number,
    decision: 'accepter' | 'refuser',
  ): Promise<DecisionAnswer> {
    const named = await this.find(id);
    if (!named) throw upkeepErrors.unknownProposition();
    const { objet, objet_id } = named;
    const answered = { id: `import-${id}`, non_retablis: [] };
    return this.transactions.insist(async (manager) => {
      const sheet = await this.editor.hold(manager, objet, objet_id);
      const fields = await this.queue.fieldsOfFact(id, manager);
      if (fields.some(({ statut }) => statut !== 'ouverte')) {
        throw upkeepErrors.alreadyDecided({ decision: 'traitee', par: null, le: null });
      }
      if (decision === 'refuser') {
        for (const field of fields) await this.suggestions.dismiss(manager, field.id);
        return { ...answered, statut: 'refusee', version: sheet.version };
      }
      const nom = nameAuthor(acteur, true);
      const auteur: Auteur = { compte_id: acteur.compte_id, nom, voie: 'moderation' };
      return {
        ...answered,
        statut: 'acceptee',
        version: await this.write(manager, fields, sheet.version, auteur),
      };
    });
  }

  /** An address is written as one: its point follows. */
  private async write(
    manager: Manager,
    fields: readonly SuggestedField[],
    version: number,
    auteur: Auteur,
  ): Promise<number> {
    const [first] = fields;
    if (!first) return version;
    const { objet, objet_id: id } = first;
    const champs = Object.fromEntries(fields.map(({ champ, propose }) => [champ, propose]));
    const change = await this.editor.edit(manager, { objet, id, version, champs, auteur });
    // What was written as it was suggested is settled by the writing itself.
    const left = (await this.queue.fieldsOfFact(first.id, manager)).filter(
      ({ statut }) => statut === 'ouverte',
    );
    for (const field of left) await this.suggestions.accept(manager, field.id, auteur);
    return change.version;
  }
}
