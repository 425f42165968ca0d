import type { ServiceRow, StructureRow } from '../catalogue/catalogue-rows.js';
import type { Manager } from '../database/transactions.js';
import type { Standing, TerritoryRepository } from './territory.repository.js';
import type { Issue } from './rows/issue.js';

type Pending<Row> = {
  readonly row: Row;
  readonly refuse: (issues: readonly Issue[]) => Promise<void>;
};

export type Place = Pick<StructureRow, 'code_insee' | 'departement_code'>;

const outside = (what: string): Issue => ({
  field: 'commune',
  reason: `${what} hors de votre territoire`,
  suggestion:
    'Retirer la ligne, ou la confier au gestionnaire du territoire ou à l’administrateur.',
});

/**
 * Keeps a manager's import within their territory: neither a row that stands elsewhere, nor one that
 * would write over a sheet that does.
 */
export class TerritoryGuard {
  constructor(
    private readonly holds: (place: Place) => boolean,
    private readonly repository: TerritoryRepository,
  ) {}

  refuseStructure(row: StructureRow): Issue | null {
    return this.holds(row) ? null : outside('structure');
  }

  /** A service without an address stands where its structure does. */
  refuseService({ code_insee }: ServiceRow): Issue | null {
    if (code_insee === null) return null;
    return this.holds({ code_insee, departement_code: null }) ? null : outside('service');
  }

  structuresHere<One extends Pending<StructureRow>>(
    manager: Manager,
    batch: readonly One[],
  ): Promise<readonly One[]> {
    const ids = batch.map(({ row }) => row.id);
    return this.keep(batch, this.repository.standingOfStructures(manager, ids), ({ row }) => [
      row.id,
    ]);
  }

  servicesHere<One extends Pending<ServiceRow>>(
    manager: Manager,
    batch: readonly One[],
  ): Promise<readonly One[]> {
    const ids = batch.map(({ row }) => row.id);
    const structureIds = [...new Set(batch.map(({ row }) => row.structure_id))];
    const standing = this.repository.standingOfServices(manager, ids, structureIds);
    return this.keep(batch, standing, ({ row }) => [`service ${row.id}`, row.structure_id]);
  }

  /** Of sheets that the base knows, those that stand where the person may write. */
  async idsHere(
    manager: Manager,
    objet: 'structure' | 'service',
    ids: readonly string[],
  ): Promise<readonly string[]> {
    const isService = objet === 'service';
    const standing = isService
      ? await this.repository.standingOfServices(manager, ids, [])
      : await this.repository.standingOfStructures(manager, ids);
    const here = new Set(standing.filter((place) => this.holds(place)).map(({ cle }) => cle));
    return ids.filter((id) => here.has(isService ? `service ${id}` : id));
  }

  private async keep<One extends { readonly refuse: (issues: readonly Issue[]) => Promise<void> }>(
    batch: readonly One[],
    standing: Promise<readonly Standing[]>,
    keysOf: (one: One) => readonly string[],
  ): Promise<readonly One[]> {
    const elsewhere = new Set<string>();
    for (const place of await standing) if (!this.holds(place)) elsewhere.add(place.cle);
    if (elsewhere.size === 0) return batch;
    const isHere = (one: One): boolean => keysOf(one).every((key) => !elsewhere.has(key));
    for (const one of batch) if (!isHere(one)) await one.refuse([outside('fiche déjà connue')]);
    return batch.filter(isHere);
  }
}
