import type { ServiceRow, StructureRow } from '../catalogue/catalogue-rows.js';
import type { CatalogueWriter } from '../catalogue/catalogue-writer.service.js';
import type { ClosuresWriter } from '../catalogue/closures-writer.service.js';
import type { ModeleDeService } from '../catalogue/modeles/modele-de-service.js';
import type { Manager } from '../database/transactions.js';
import type { ImportRepository, KnownStructure } from './import.repository.js';
import type { ImportTally } from './import-tally.js';
import { composeFromModele } from './rows/compose-from-modele.js';
import type { Issue } from './rows/issue.js';
import { claimsOurs, isOurs, reservedSource } from './rows/reserved-source.js';
import type { SeenKeys } from './rows/seen-keys.js';
import type { TerritoryGuard } from './territory-guard.service.js';

const BATCH_ROWS = 400;
// While the database writes one, the next is judged and put into words: neither process waits.
const BATCHES_AT_ONCE = 2;

/** Says why a row is refused after all. */
type Refuse = (issues: readonly Issue[]) => Promise<void>;

const homeless = (structureId: string): Issue => ({
  field: 'structure_id',
  reason: `service sans sa structure : « ${structureId} » n'est ni dans ce fichier ni dans la base`,
  suggestion: 'Importer la structure avec le service, ou avant lui.',
});

export type PendingStructure = {
  readonly row: StructureRow;
  /** Whether the file says when the row last changed. */
  readonly isDated: boolean;
  /** What the list tells of how to come, for the service that a template makes. */
  readonly precisions: string | null;
  readonly refuse: Refuse;
};

export type PendingService = {
  readonly row: ServiceRow;
  readonly isDated: boolean;
  readonly closure: { readonly du: string; readonly au: string | null } | null;
  readonly refuse: Refuse;
};

/** Told the ids of the rows that were not refused, whether they changed anything or not. */
export type OnTaken = (objet: 'structure' | 'service', ids: readonly string[]) => void;

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id);

export type BatchWriterTools = {
  readonly manager: Manager;
  readonly writer: CatalogueWriter;
  readonly closures: ClosuresWriter;
  readonly repository: ImportRepository;
  readonly tally: ImportTally;
  /** The services made of each structure of a list that has none: a mission locale gives CEJ and PACEA. */
  readonly modeles: readonly ModeleDeService[];
  /** Whether sheets of Maillage itself may come back: its own export is put in place again. */
  readonly mayRestore: boolean;
  /** Structures of this file that were accepted. */
  readonly accepted: SeenKeys;
  readonly territory?: TerritoryGuard | undefined;
  readonly onTaken?: OnTaken | undefined;
};

/** A row without a date keeps the day it was first seen, one without a kind the kind it has. */
function complete(
  { row, isDated }: PendingStructure,
  known: KnownStructure | undefined,
): StructureRow {
  if (!known) return row;
  const dated = isDated ? row : { ...row, date_maj: known.date_maj };
  if (row.type_structure !== null || known.type_structure === null) return dated;
  const reseaux_porteurs = row.reseaux_porteurs ?? known.reseaux_porteurs;
  return { ...dated, type_structure: known.type_structure, reseaux_porteurs };
}

/** Gathers rows and writes them by batches, several under way while the next is read. */
export class BatchWriter {
  private structures: PendingStructure[] = [];
  private services: PendingService[] = [];
  private readonly knownSources = new Set<string>();
  private readonly underWay = new Set<Promise<void>>();
  private hasStructuresUnderWay = false;
  private failure: { readonly error: unknown } | null = null;

  constructor(private readonly tools: BatchWriterTools) {}

  async addStructure(structure: PendingStructure): Promise<void> {
    this.structures.push(structure);
    if (this.structures.length >= BATCH_ROWS) await this.flushStructures();
  }

  async addService(service: PendingService): Promise<void> {
    this.services.push(service);
    if (this.services.length >= BATCH_ROWS) await this.flushServices();
  }

  /** Structures first: a service cannot be written before its structure. */
  async finish(): Promise<void> {
    await this.flushServices();
    await this.settle();
  }

  async flushStructures(): Promise<void> {
    const batch = this.structures;
    this.structures = [];
    if (batch.length === 0) return;
    this.hasStructuresUnderWay = true;
    await this.start(() => this.writeStructures(batch));
  }

  private async flushServices(): Promise<void> {
    if (this.structures.length > 0) await this.flushStructures();
    if (this.hasStructuresUnderWay) await this.settle();
    this.hasStructuresUnderWay = false;
    const batch = this.services;
    this.services = [];
    if (batch.length > 0) await this.start(() => this.writeServices(batch));
  }

  private async start(work: () => Promise<void>): Promise<void> {
    while (this.underWay.size >= BATCHES_AT_ONCE) await Promise.race(this.underWay);
    this.throwFailure();
    const one = work()
      // The first one says why; those behind it only that the transaction is over.
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.underWay.delete(one));
    this.underWay.add(one);
  }

  private async settle(): Promise<void> {
    await Promise.all(this.underWay);
    this.throwFailure();
  }

  private throwFailure(): void {
    if (this.failure) throw this.failure.error;
  }

  private async writeStructures(batch: readonly PendingStructure[]): Promise<void> {
    const { manager, repository, writer, tally, modeles, territory } = this.tools;
    const here = territory ? await territory.structuresHere(manager, batch) : batch;
    const { toWrite, leftAlone } = await this.withoutOurs(here);
    const poor = toWrite.filter(({ row, isDated }) => !isDated || row.type_structure === null);
    const ids = poor.map(({ row }) => row.id);
    const known = ids.length > 0 ? await repository.knownStructures(manager, ids) : null;
    const rows = toWrite.map((structure) => complete(structure, known?.get(structure.row.id)));
    await this.declareSources(rows);
    tally.wroteStructures(await writer.upsertStructures(manager, rows));
    tally.wroteStructures({ inserted: 0, updated: 0, unchanged: leftAlone });
    this.tools.onTaken?.('structure', idsOf(rows));
    if (modeles.length === 0) return;
    const services = rows.flatMap((row, index) =>
      modeles.map((modele) => composeFromModele(row, modele, toWrite[index]?.precisions ?? null)),
    );
    tally.wroteServices(await writer.upsertServices(manager, services));
  }

  private async writeServices(batch: readonly PendingService[]): Promise<void> {
    const { manager, repository, writer, closures, tally, territory } = this.tools;
    const housed = await this.refuseHomeless(batch);
    const here = territory ? await territory.servicesHere(manager, housed) : housed;
    const { toWrite, leftAlone } = await this.withoutOurs(here);
    const undated = toWrite.filter(({ isDated }) => !isDated).map(({ row }) => row.id);
    const dates = undated.length > 0 ? await repository.serviceDates(manager, undated) : null;
    const rows = toWrite.map(({ row }) => ({
      ...row,
      date_maj: dates?.get(row.id) ?? row.date_maj,
    }));
    await this.declareSources(rows);
    tally.wroteServices(await writer.upsertServices(manager, rows));
    tally.wroteServices({ inserted: 0, updated: 0, unchanged: leftAlone });
    this.tools.onTaken?.('service', idsOf(rows));
    const told = toWrite.map(({ row, closure }) => ({ serviceId: row.id, closure }));
    await closures.keepTold(manager, told);
  }

  /** A sheet of Maillage that is here already is the truth; one that is not must be put back on purpose. */
  private async withoutOurs<Pending extends PendingStructure | PendingService>(
    batch: readonly Pending[],
  ): Promise<{ readonly toWrite: readonly Pending[]; readonly leftAlone: number }> {
    const { manager, repository, mayRestore } = this.tools;
    const ours = batch.filter(({ row }) => claimsOurs(row));
    if (ours.length === 0) return { toWrite: batch, leftAlone: 0 };
    const ids = ours.map(({ row }) => row.id);
    const known = await repository.knownIds(manager, ids);
    const isRefused = ({ row }: Pending): boolean =>
      claimsOurs(row) && !mayRestore && !known.has(row.id);
    for (const one of batch.filter(isRefused)) await one.refuse([reservedSource]);
    const toWrite = batch.filter((one) => !isRefused(one) && !known.has(one.row.id));
    return { toWrite, leftAlone: known.size };
  }

  private async refuseHomeless(
    batch: readonly PendingService[],
  ): Promise<readonly PendingService[]> {
    const { manager, repository, accepted } = this.tools;
    const isHoused = (id: string): boolean => accepted.has(id) && !isOurs(id);
    const elsewhere = batch.map(({ row }) => row.structure_id).filter((id) => !isHoused(id));
    if (elsewhere.length === 0) return batch;
    const existing = await repository.existingStructures(manager, [...new Set(elsewhere)]);
    const housed: PendingService[] = [];
    for (const service of batch) {
      const { structure_id } = service.row;
      if (isHoused(structure_id) || existing.has(structure_id)) housed.push(service);
      else await service.refuse([homeless(structure_id)]);
    }
    return housed;
  }

  private async declareSources(rows: readonly { readonly source: string }[]): Promise<void> {
    const { manager, repository, writer } = this.tools;
    const fresh = [...new Set(rows.map((row) => row.source))].filter(
      (slug) => !this.knownSources.has(slug),
    );
    if (fresh.length === 0) return;
    const existing = await repository.existingSources(manager, fresh);
    const unknown = fresh.filter((slug) => !existing.has(slug));
    if (unknown.length > 0) {
      const sources = unknown.map((slug) => ({ slug, nom: slug, description: null }));
      await writer.upsertSources(manager, sources);
    }
    for (const slug of fresh) this.knownSources.add(slug);
  }
}
