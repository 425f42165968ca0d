import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import type { Contour, RefusedContour } from '../contours/contour.js';
import { readContours } from '../contours/read-contours.js';
import { territoriesErrors } from '../territories.errors.js';
import { TerritoriesService } from '../territories.service.js';
import { LayersRepository, type QpvToWrite } from './layers.repository.js';
import type { FrrReport, QpvReport } from './layers-report.js';
import { readFrrTable } from './read-frr-table.js';

type Order = { readonly source: string | null; readonly dryRun: boolean };

/** Takes the official lists that change by decree; each file replaces the whole of the one before. */
@Injectable()
export class LayersImportService {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly repository: LayersRepository,
    private readonly transactions: Transactions,
  ) {}

  async importFrr(csv: string, { source, dryRun }: Order): Promise<FrrReport> {
    const table = this.readFrr(csv);
    const { classements } = table;
    if (!classements) throw territoriesErrors.missingCodeColumn();
    if (classements.size === 0) throw territoriesErrors.emptyLayer();
    if (!dryRun) {
      await this.transactions.run((manager) =>
        this.repository.replaceFrr(manager, classements, source),
      );
    }
    return { ...table, communes: classements.size };
  }

  async importQpv(given: unknown, { source, dryRun }: Order): Promise<QpvReport> {
    const read = readContours(given, 'qpv');
    if (!read) throw territoriesErrors.notGeojson();
    const refused = [...read.refused];
    const areas = new Map<string, QpvToWrite>();
    for (const contour of read.contours) {
      const communes = this.communesOf(contour);
      if (areas.has(contour.code))
        refused.push(refuse(contour, 'Ce code est déjà dans le fichier.'));
      else if (communes.length === 0) {
        refused.push(
          refuse(contour, 'Aucune propriété ne donne sa commune (insee_com, code_insee…).'),
        );
      } else areas.set(contour.code, { ...contour, communes });
    }
    if (areas.size === 0) throw territoriesErrors.emptyLayer();
    const kept = dryRun
      ? new Set(areas.keys())
      : await this.transactions.run((manager) =>
          this.repository.replaceQpv(manager, [...areas.values()], source),
        );
    return {
      lus: read.contours.length + read.refused.length,
      ecrits: kept.size,
      refuses: [
        ...refused,
        ...read.contours
          .filter(({ code }) => areas.has(code) && !kept.has(code))
          .map((contour) => refuse(contour, "Le contour n'enferme aucune surface.")),
      ].sort((a, b) => a.rang - b.rang),
    };
  }

  private readFrr(csv: string): ReturnType<typeof readFrrTable> {
    try {
      return readFrrTable(csv, (code) => this.territories.findCommune(code));
    } catch (cause) {
      throw territoriesErrors.unreadableTable(cause instanceof Error ? cause.message : '');
    }
  }

  private communesOf({ communes = [] }: Contour): string[] {
    const today = communes.flatMap((code) => this.territories.findCommune(code)?.code ?? []);
    return [...new Set(today)].sort();
  }
}

const refuse = ({ rang, code }: Contour, raison: string): RefusedContour => ({
  rang,
  code,
  raison,
});
