import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { DispositifsService } from '../dispositifs/dispositifs.service.js';
import { toPage } from '../http/query.js';
import { TerritoriesService } from '../territories/territories.service.js';
import type { ResolvedTerritory } from '../territories/territory-ref.js';
import { TerritoryRefsService } from '../territories/territory-refs.service.js';
import { contactOfStructure } from './assemble-sheet.js';
import { catalogueErrors } from './catalogue.errors.js';
import { ClosedStructuresRepository } from './closed-structures.repository.js';
import { weighFreshness } from './freshness.js';
import { PlaceFilterService } from './place-filter.service.js';
import type { PlaceQuery } from './place-query.schema.js';
import { Redirections } from './redirections/redirections.service.js';
import { type ServicesFilter, ServicesRepository } from './services.repository.js';
import type { ServicesAnswer, ServicesQuery } from './services.schema.js';
import type {
  EligibiliteAnswer,
  EligibiliteBody,
  ServiceSheet,
  StructureSheet,
} from './sheet.schema.js';
import { type OwnSheet, type ServiceItem, SheetsService } from './sheets.service.js';
import type { DirectoryLine, ServiceRecord, SourceRecord, StructureRecord } from './records.js';
import { StructuresRepository } from './structures.repository.js';
import type { Structure, StructuresAnswer, StructuresQuery } from './structures.schema.js';
import { thematiquesOf } from './vocabulaires/categories.js';
import { withHours } from './write-hours.js';

const TOUS_PUBLICS = 'tous-publics';

/** The door of the room: everything that may be read of the catalogue. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly services: ServicesRepository,
    private readonly structures: StructuresRepository,
    private readonly sheets: SheetsService,
    private readonly places: PlaceFilterService,
    private readonly redirections: Redirections,
    private readonly closed: ClosedStructuresRepository,
    private readonly dispositifs: DispositifsService,
    private readonly territories: TerritoriesService,
    private readonly territoryRefs: TerritoryRefsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async listServices(query: ServicesQuery): Promise<ServicesAnswer> {
    const filter: ServicesFilter = {
      ...this.places.read(query),
      sources: query.sources ?? null,
      thematiques: query.thematiques?.flatMap(thematiquesOf) ?? null,
      frais: query.frais ?? null,
      publics: query.publics ? [...query.publics, TOUS_PUBLICS] : null,
      recherchePublic: query.recherche_public ?? null,
      modesAccueil: query.modes_accueil ?? null,
      types: query.types ?? null,
      typesStructure: query.types_structure ?? null,
      dispositifs: query.dispositifs ?? null,
      scoreQualiteMinimum: query.score_qualite_minimum ?? null,
    };
    const total = await this.services.count(filter);
    const items = await this.services.list(filter, query);
    return toPage(items.map(withHours), total, query);
  }

  async listStructures(query: StructuresQuery): Promise<StructuresAnswer> {
    const filter = {
      ...this.places.read(query),
      sources: query.sources ?? null,
      reseauxPorteurs: query.reseaux_porteurs ?? null,
      typesStructure: query.types_structure ?? null,
      excludesDoublons: query.exclure_doublons,
    };
    const total = await this.structures.count(filter);
    return toPage(await this.structures.list(filter, query), total, query);
  }

  async getService(id: string): Promise<ServiceSheet> {
    return this.withScheme(await this.sheets.getService(id));
  }

  /** The sheets of these services, by the id asked for, without what is gone. */
  async loadServiceSheets(ids: readonly string[]): Promise<ReadonlyMap<string, ServiceSheet>> {
    const sheets = [...(await this.sheets.loadServiceSheets(ids))];
    return new Map(
      await Promise.all(
        sheets.map(async ([id, sheet]) => [id, await this.withScheme(sheet)] as const),
      ),
    );
  }

  async getStructure(id: string): Promise<StructureSheet> {
    const record = (await this.structures.find(id)) ?? (await this.keptStructure(id));
    if (!record) {
      const closed = await this.closed.find('structure', id);
      throw closed ? catalogueErrors.closedStructure(closed) : catalogueErrors.unknownStructure(id);
    }
    const today = parisDate(this.clock.now());
    const { missionsLocales } = await this.sheets.lookAround();
    const { confirmations, fermetures, ...structure } = record;
    const fraicheur = weighFreshness(confirmations, today);
    return {
      ...structure,
      services: (await this.structures.servicesOf(record.id)).map(withHours),
      doublons: await this.structures.doublonsOf(record.id),
      fermetures: fermetures.filter(({ au }) => au === null || au >= today),
      contact: contactOfStructure(structure, missionsLocales),
      fraicheur: { ...fraicheur, familles: [...fraicheur.familles] },
    };
  }

  async explainEligibility(id: string, body: EligibiliteBody): Promise<EligibiliteAnswer> {
    const { dispositif, regles } = await this.sheets.findRecord(id);
    return this.explainSheet({ dispositif, regles_du_lieu: regles }, body);
  }

  /** The same, of a sheet that was already read. */
  async explainSheet(
    { dispositif: slug, regles_du_lieu }: Pick<ServiceSheet, 'dispositif' | 'regles_du_lieu'>,
    { profil, code_commune }: EligibiliteBody,
  ): Promise<EligibiliteAnswer> {
    const departement =
      code_commune === undefined ? null : this.territories.getCommune(code_commune).departementCode;
    const eligibilite = await this.dispositifs.explain({
      slug,
      reglesDuService: regles_du_lieu,
      profil,
      departement,
    });
    const relations = slug === null ? [] : await this.dispositifs.relationsFor(slug, profil);
    return { ...eligibilite, relations };
  }

  listSources(): Promise<readonly SourceRecord[]> {
    return this.structures.listSources();
  }

  /** The services of every structure that another one doubles. */
  servicesOfDoublons(): Promise<readonly string[]> {
    return this.structures.servicesOfDoublons();
  }

  /** For lists of other rooms: by id, without what is gone. */
  loadServiceItems(ids: readonly string[]): Promise<ReadonlyMap<string, ServiceItem>> {
    return this.sheets.loadServiceItems(ids);
  }

  /** Everything the public may read of these services, in no order, without what is gone. */
  loadServiceRecords(ids: readonly string[]): Promise<readonly ServiceRecord[]> {
    return this.sheets.loadServiceRecords(ids);
  }

  /** The structures that offer these services, each once. */
  loadStructuresOfServices(serviceIds: readonly string[]): Promise<readonly Structure[]> {
    return this.structures.ofServices(serviceIds);
  }

  /** By id, in no order, without what is gone. */
  loadStructures(ids: readonly string[]): Promise<readonly Structure[]> {
    return this.structures.byIds(ids);
  }

  /** Which services are in a territory: by their address, else by that of their structure. */
  listServicesWithin(place: PlaceQuery): Promise<readonly string[]> {
    return this.services.listWithin(this.places.read(place));
  }

  /** Which services are in one of these communes, told by their codes. */
  listServicesInCommunes(communes: readonly string[]): Promise<readonly string[]> {
    return this.services.listWithin({ communes, departements: null });
  }

  private async withScheme(sheet: OwnSheet): Promise<ServiceSheet> {
    const { dispositif: slug } = sheet;
    const dispositif = slug === null ? null : await this.dispositifs.find(slug);
    if (!dispositif) return { ...sheet, dispositif_fiche: null };
    const relations = await this.dispositifs.relationsOf(dispositif.slug);
    return { ...sheet, dispositif_fiche: { ...dispositif, relations } };
  }

  /**
   * Which services are met in a territory named like `departement:30`: by their address, that of
   * their structure, or the place of one of their permanences.
   * @throws refused `territoires.reference-illisible`, not_found `territoires.reference-inconnue`
   */
  async listServicesOfTerritory(
    ref: string,
  ): Promise<{ readonly territory: ResolvedTerritory; readonly ids: readonly string[] }> {
    const territory = await this.territoryRefs.resolve(ref);
    const oldCodes = territory.communes.flatMap((code) => this.territories.oldCodesOf(code));
    const ids = await this.services.listOfTerritory({
      communes: [...territory.communes, ...oldCodes],
      departements: this.departementsHeldBy(territory),
    });
    return { territory, ids };
  }

  /** What it takes to arrange a directory of these services, in no order, without what is gone. */
  listDirectoryLines(ids: readonly string[]): Promise<readonly DirectoryLine[]> {
    return this.services.listDirectoryLines(ids);
  }

  private departementsHeldBy({ type, code }: ResolvedTerritory): readonly string[] {
    if (type === 'departement') return [code];
    if (type !== 'region') return [];
    const { departements } = this.territories;
    return departements.filter(({ regionCode }) => regionCode === code).map((one) => one.code);
  }

  /** The structure that answers for one that was merged into it. */
  private async keptStructure(id: string): Promise<StructureRecord | null> {
    const kept = await this.redirections.follow('structure', id);
    return kept === null ? null : this.structures.find(kept);
  }
}
