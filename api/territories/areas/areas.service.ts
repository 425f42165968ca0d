import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { territoriesErrors } from '../territories.errors.js';
import { TerritoriesService } from '../territories.service.js';
import type { Area } from './area.js';
import type { AreasReport } from './areas-report.js';
import { AreasRepository, type StoredArea } from './areas.repository.js';
import { composeAreas } from './compose-areas.js';
import { type AreaTable, readAreaTable } from './read-area-table.js';

/** Lists of communes that are territories of their own: the area of a mission locale. */
@Injectable()
export class AreasService {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly areas: AreasRepository,
    private readonly transactions: Transactions,
  ) {}

  list(): Promise<readonly StoredArea[]> {
    return this.areas.list();
  }

  /** Each area of the file replaces the one of the same id; what is alike is not written again. */
  async import(
    csv: string,
    { source, dryRun }: { readonly source: string | null; readonly dryRun: boolean },
  ): Promise<AreasReport> {
    const { rows, missing } = readTable(csv);
    if (missing.length > 0) throw territoriesErrors.missingColumns(missing);
    const composed = composeAreas(rows, {
      source,
      findCommune: (code) => this.territories.findCommune(code),
      suggest: (text) => this.suggest(text),
    });
    return this.transactions.run(async (manager) => {
      const known = new Map((await this.areas.list(manager)).map((area) => [area.id, area]));
      const created = composed.areas.filter(({ id }) => !known.has(id));
      const changed = composed.areas.filter((area) => differs(known.get(area.id), area));
      if (!dryRun)
        for (const area of [...created, ...changed]) await this.areas.write(manager, area);
      const written = new Set([...created, ...changed].map(({ id }) => id));
      return {
        lignes: rows.length,
        nouveaux: created.map(({ id }) => id),
        modifies: changed.map(({ id }) => id),
        inchanges: composed.areas.filter(({ id }) => !written.has(id)).map(({ id }) => id),
        repetees: composed.repeated,
        anciensCodes: composed.renewed,
        refusees: composed.refused,
      };
    });
  }

  async remove(id: string): Promise<void> {
    const removed = await this.transactions.run((manager) => this.areas.remove(manager, id));
    if (!removed) throw territoriesErrors.unknownTerritoire(id);
  }

  private suggest(text: string): string | null {
    const [match] = this.territories.communesMatching(text, 1);
    return match ? `${match.commune.code} (${match.commune.nom})` : null;
  }
}

function readTable(csv: string): AreaTable {
  try {
    return readAreaTable(csv);
  } catch (cause) {
    throw territoriesErrors.unreadableTable(cause instanceof Error ? cause.message : '');
  }
}

function differs(known: StoredArea | undefined, area: Area): boolean {
  if (!known) return false;
  const { type, nom, source, communes } = known;
  return (
    JSON.stringify([type, nom, source, communes]) !==
    JSON.stringify([area.type, area.nom, area.source, area.communes])
  );
}
