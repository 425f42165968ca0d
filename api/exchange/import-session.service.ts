import type { Cells } from './columns/fields.js';
import type { BatchWriter } from './batch-writer.service.js';
import type { ImportTally } from './import-tally.js';
import { composeService } from './rows/compose-service.js';
import { composeStructure, type ImportContext, type RowNaming } from './rows/compose-structure.js';
import { type Identity, identifyRow } from './rows/identify-row.js';
import type { Issue } from './rows/issue.js';
import { isOurs, RESERVED_SOURCE, reservedSource } from './rows/reserved-source.js';
import { SeenKeys } from './rows/seen-keys.js';
import type { TerritoryGuard } from './territory-guard.service.js';

/** A row on its way: where it stands in the file, and how it is put aside when refused. */
export type Origin = {
  readonly line: number;
  /** The id that a former import gave a refused row, so that it is still the same one once mended. */
  readonly givenId: string | null;
  readonly putAside: (id: string | null, issues: readonly Issue[]) => Promise<void>;
};

export type SessionTools = {
  readonly context: ImportContext;
  readonly tally: ImportTally;
  readonly writer: BatchWriter;
  readonly accepted: SeenKeys;
  readonly territory?: TerritoryGuard | undefined;
};

/** Judges the rows of one import, one by one, and hands the good ones to the writer. */
export class ImportSession {
  private readonly occurrences = new SeenKeys();
  private readonly services = new SeenKeys();

  constructor(private readonly tools: SessionTools) {}

  async takeStructure(cells: Cells, origin: Origin): Promise<void> {
    const { context, writer, accepted } = this.tools;
    const composed = composeStructure(cells, context, (naming) =>
      this.identify(cells, naming, origin),
    );
    const id = composed.id?.isGiven === false ? composed.id.id : null;
    if (composed.kind === 'refused') return this.refuse(origin, id, composed.issues);
    const { row, remarks } = composed;
    const clash = this.clash(accepted, row);
    if (clash) return this.refuse(origin, null, [clash]);
    const elsewhere = this.tools.territory?.refuseStructure(row);
    if (elsewhere) return this.refuse(origin, id, [elsewhere]);
    accepted.set(row.id, origin.line);
    this.tools.tally.remark(origin.line, remarks);
    await writer.addStructure({
      row,
      isDated: 'date_maj' in cells,
      precisions: precisionsOf(cells),
      refuse: (issues) => this.refuse(origin, null, issues),
    });
  }

  /** A service with what its line tells of its structure: that is taken once, with the first of them. */
  async takeServiceAndStructure(service: Cells, structure: Cells, origin: Origin): Promise<void> {
    const { accepted } = this.tools;
    const id = service.structure_id;
    if (id !== undefined && structure.nom !== undefined && !accepted.has(id)) {
      await this.takeStructure({ source: service.source, ...structure, id }, origin);
      // A refused structure refuses its line with it.
      if (!accepted.has(id)) return;
    }
    await this.takeService(service, origin);
  }

  async takeService(cells: Cells, origin: Origin): Promise<void> {
    const { context, writer, tally } = this.tools;
    const composed = composeService(cells, context);
    if (composed.kind === 'refused') return this.refuse(origin, null, composed.issues);
    const { row, remarks } = composed;
    const clash = this.clash(this.services, row);
    if (clash) return this.refuse(origin, null, [clash]);
    const elsewhere = this.tools.territory?.refuseService(row);
    if (elsewhere) return this.refuse(origin, null, [elsewhere]);
    this.services.set(row.id, origin.line);
    tally.remark(origin.line, remarks);
    const refuse = (issues: readonly Issue[]): Promise<void> => this.refuse(origin, null, issues);
    const closure = composed.phrases?.fermeture ?? null;
    await writer.addService({ row, isDated: 'date_maj' in cells, closure, refuse });
  }

  async refuse(origin: Origin, id: string | null, issues: readonly Issue[]): Promise<void> {
    this.tools.tally.refuse(origin.line, issues);
    await origin.putAside(id, issues);
  }

  private identify(cells: Cells, naming: RowNaming, origin: Origin): Identity {
    if (origin.givenId !== null) return { id: origin.givenId, isGiven: false };
    const source = cells.source ?? this.tools.context.source;
    return identifyRow({ ...naming, id: cells.id ?? null, source }, (base) => {
      const occurrence = this.occurrences.get(base) + 1;
      this.occurrences.set(base, occurrence);
      return occurrence;
    });
  }

  private clash(
    seen: SeenKeys,
    row: { readonly id: string; readonly source: string },
  ): Issue | null {
    if ((row.source === RESERVED_SOURCE) !== isOurs(row.id)) return reservedSource;
    const line = seen.get(row.id);
    if (line === 0) return null;
    return {
      field: 'id',
      reason: `l'identifiant « ${row.id} » est déjà celui de la ligne ${line}`,
      suggestion: 'Donner à chacun son identifiant, ou supprimer la ligne en trop.',
    };
  }
}

function precisionsOf({ prise_rdv, commentaire }: Cells): string | null {
  const parts = [
    prise_rdv && `Prise de rendez-vous : ${prise_rdv.toLowerCase()}.`,
    commentaire,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n') : null;
}
