import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import type { Objet, Sheet } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import { toPage } from '../../http/query.js';
import { NamesService } from '../names/names.service.js';
import { nameSheet } from '../locate/name-sheet.js';
import { filledFields } from '../proposals/filled-fields.js';
import { describeDifferences } from './describe-differences.js';
import type { QueueAnswer, QueueQuery } from './moderation.schema.js';
import { QueueRepository, type QueueRow } from './queue.repository.js';

const DAY_MS = 86_400_000;

/** What waits for a moderator, of her territories only. */
@Injectable()
export class QueueService {
  constructor(
    private readonly repository: QueueRepository,
    private readonly editor: SheetEditor,
    private readonly names: NamesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ roles }: Acteur, query: QueueQuery): Promise<QueueAnswer> {
    const filter = {
      statut: query.statut,
      nature: query.nature ?? null,
      everywhere: roles.some(({ role }) => role === 'administrateur'),
      territories: roles.filter((role) => role.role === 'gestionnaire'),
    };
    const total = await this.repository.count(filter);
    const rows = await this.repository.list(filter, query);
    const sheets = await this.readSheets(rows);
    const items = rows.map((row) => this.show(row, sheets.get(keyOf(row.objet, row.objet_id))));
    const noms = await this.names.namesIn(rows.flatMap(({ avant, champs }) => [avant, champs]));
    return { ...toPage(items, total, query), noms };
  }

  private show(row: QueueRow, sheet: Sheet | undefined): QueueAnswer['items'][number] {
    const { structure_id, structure_nom, commune_nom, auteur_nom, decidee_par_nom } = row;
    const age = this.clock.now().getTime() - Date.parse(row.cree_le);
    return {
      id: row.id,
      nature: row.nature,
      statut: row.statut_de_demande,
      objet: row.objet,
      objet_id: row.objet_id,
      titre: nameSheet(row),
      structure:
        structure_id === null ? null : { id: structure_id, nom: structure_nom ?? structure_id },
      commune: commune_nom,
      existe: row.existe,
      version: sheet?.version ?? null,
      auteur: auteur_nom,
      source: row.source,
      cree_le: row.cree_le,
      age_jours: Math.max(0, Math.floor(age / DAY_MS)),
      differences: [...describeDifferences(askedOf(row, sheet), sheet?.champs ?? {})],
      motif: row.motif,
      decidee_le: row.decidee_le,
      decidee_par: decidee_par_nom,
    };
  }

  private async readSheets(rows: readonly QueueRow[]): Promise<ReadonlyMap<string, Sheet>> {
    const sheets = new Map<string, Sheet>();
    for (const [objet, ones] of Map.groupBy(rows, (row) => row.objet)) {
      const ids = [...new Set(ones.map(({ objet_id }) => objet_id))];
      for (const sheet of await this.editor.readMany(objet, ids)) {
        sheets.set(keyOf(objet, sheet.id), sheet);
      }
    }
    return sheets;
  }
}

// What waits for its first publication is the sheet as it stands: its author may go on writing it.
function askedOf(
  row: QueueRow,
  sheet: Sheet | undefined,
): Pick<QueueRow, 'nature' | 'avant' | 'champs'> {
  const isFirst = row.nature === 'premiere_publication' && row.statut_de_demande === 'en_attente';
  return isFirst && sheet ? { ...row, champs: filledFields(sheet) } : row;
}

const keyOf = (objet: Objet, id: string): string => `${objet}/${id}`;
