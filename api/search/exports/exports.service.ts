import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { CONFIG, type Config } from '../../config.js';
import {
  CatalogueExport,
  type ExportFile,
} from '../../exchange/export/catalogue-export.service.js';
import type { ExportFormat } from '../../exchange/export/name-export.js';
import { Gate } from '../../http/gate.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { TerritoryRefsService } from '../../territories/territory-refs.service.js';
import { SearchService } from '../search.service.js';
import { exportErrors } from './exports.errors.js';
import type { ExportQuery } from './exports.schema.js';
import { linkOf, nameSearch } from './name-search.js';

// Some 3,500 pages: beyond that nobody prints, and the file is of no use.
const DIRECTORY_MOST = 30_000;

/** Hands what a search finds to exchange, which writes it. */
@Injectable()
export class ExportsService {
  private readonly gate = new Gate({ atOnce: 1, waiting: 10 });

  constructor(
    private readonly search: SearchService,
    private readonly catalogue: CatalogueService,
    private readonly territories: TerritoriesService,
    private readonly territoryRefs: TerritoryRefsService,
    private readonly exports: CatalogueExport,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async open(format: ExportFormat, query: ExportQuery): Promise<ExportFile> {
    return this.exports.open(format, await this.listIds(query));
  }

  /**
   * What a search finds, as a directory to print.
   * @throws unavailable `serveur.trop-occupe`
   */
  openDirectory(query: ExportQuery, origin: string | null): Promise<ExportFile> {
    return this.gate.run(() => this.prepareDirectory(query, origin));
  }

  private async prepareDirectory(query: ExportQuery, origin: string | null): Promise<ExportFile> {
    const territory =
      query.territoire === undefined ? null : await this.territoryRefs.resolve(query.territoire);
    const ids = await this.listIds(query);
    if (ids.length > DIRECTORY_MOST)
      throw exportErrors.directoryTooLong(ids.length, DIRECTORY_MOST);
    const base = this.config.PUBLIC_URL?.replace(/\/$/, '') ?? origin;
    const names = {
      commune: query.code_commune ? this.territories.getCommune(query.code_commune) : null,
      departement: this.territories.findDepartement(query.code_departement?.toUpperCase() ?? ''),
      region: this.territories.findRegion(query.code_region ?? ''),
      epci: this.territories.findEpci(query.code_epci ?? ''),
    };
    const head = { ...nameSearch(query, { territory, ...names }), link: linkOf(query, base) };
    return this.exports.openDirectory(ids, { head, communes: new Set(territory?.communes) });
  }

  private async listIds(query: ExportQuery): Promise<readonly string[]> {
    const { code_region, code_departement, code_epci, ...request } = query;
    const territories = await Promise.all([
      this.listWithin({ code_region, code_departement }),
      this.listInEpci(code_epci),
    ]);
    const found = await this.search.listIds(request);
    const sets = territories.filter((ids) => ids !== null).map((ids) => new Set(ids));
    return found.filter((id) => sets.every((set) => set.has(id)));
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
