import { Injectable } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import {
  CatalogueExport,
  type ExportFile,
} from '../../exchange/export/catalogue-export.service.js';
import type { ExportFormat } from '../../exchange/export/name-export.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { SearchService } from '../search.service.js';
import { exportErrors } from './exports.errors.js';
import type { ExportQuery } from './exports.schema.js';

/** Hands what a search finds to exchange, which writes it. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly search: SearchService,
    private readonly catalogue: CatalogueService,
    private readonly territories: TerritoriesService,
    private readonly exports: CatalogueExport,
  ) {}

  async open(format: ExportFormat, query: ExportQuery): Promise<ExportFile> {
    const { code_region, code_departement, code_epci, ...request } = query;
    const territories = await Promise.all([
      this.listWithin({ code_region, code_departement }),
      this.listInEpci(code_epci),
    ]);
    const found = await this.search.listIds(request);
    const sets = territories.filter((ids) => ids !== null).map((ids) => new Set(ids));
    return this.exports.open(
      format,
      found.filter((id) => sets.every((set) => set.has(id))),
    );
  }

  private async listWithin(
    place: Pick<ExportQuery, 'code_region' | 'code_departement'>,
  ): Promise<readonly string[] | null> {
    const isAsked = place.code_region !== undefined || place.code_departement !== undefined;
    return isAsked ? this.catalogue.listServicesWithin(place) : null;
  }

  private async listInEpci(siren: string | undefined): Promise<readonly string[] | null> {
    if (siren === undefined) return null;
    if (!this.territories.findEpci(siren)) throw exportErrors.unknownEpci(siren);
    const communes = this.territories.communesOfEpci(siren).map(({ code }) => code);
    return this.catalogue.listServicesInCommunes(communes);
  }
}
