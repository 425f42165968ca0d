import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import type { ServiceRecord } from '../../catalogue/records.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { DispositifsService } from '../../dispositifs/dispositifs.service.js';
import { resolveRules } from '../../dispositifs/resolve-rules.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { hsdsErrors } from './hsds.errors.js';
import { digestsOf, isHsdsId } from './hsds-id.js';
import { HsdsRepository } from './hsds.repository.js';
import { HsdsFilters } from './hsds-filters.service.js';
import type {
  OrganizationsQuery,
  ServiceAtLocationsQuery,
  ServicesQuery,
} from './hsds-queries.schema.js';
import type {
  HsdsService as FullService,
  OrganizationAnswer,
  OrganizationsAnswer,
  Root,
  ServiceAtLocationAnswer,
  ServiceAtLocationsAnswer,
  ServicesAnswer,
} from './hsds.schema.js';
import { toOrganization } from './to-organization.js';
import { toHsdsPage } from './to-page.js';
import { type ServiceTold, toService, toServiceListed } from './to-service.js';
import { toServiceAtLocations } from './to-service-at-locations.js';

const SERVICES_OF_ONE = { page: 1, per_page: 500 } as const;

/** Tells the catalogue in the words of HSDS 3.1. */
@Injectable()
export class HsdsService {
  constructor(
    private readonly repository: HsdsRepository,
    private readonly filters: HsdsFilters,
    private readonly catalogue: CatalogueService,
    private readonly dispositifs: DispositifsService,
    private readonly territories: TerritoriesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  describe(origin: string | null): Root {
    return {
      version: '3.1',
      profile: 'https://docs.openreferral.org/',
      openapi_url: `${origin ?? ''}/api/openapi.json`,
      description: 'Les solutions pour les jeunes connues de Maillage, au format HSDS 3.1.',
      publisher: { name: 'Maillage' },
    };
  }

  async listServices(query: ServicesQuery): Promise<ServicesAnswer> {
    const found = await this.repository.listServices(await this.filters.read(query), query);
    if (query.minimal) {
      const rows = this.filters.identify(found.rows);
      return toHsdsPage(rows, found.total, query);
    }
    const told = await this.tell(found.rows);
    const write = query.full ? toService : toServiceListed;
    return toHsdsPage(told.map(write), found.total, query);
  }

  async getService(given: string): Promise<FullService> {
    const id = await this.findServiceId(given);
    const [told] = id === null ? [] : await this.tell([{ id, maj_le: undefined }]);
    if (!told) throw hsdsErrors.unknownService(given);
    return toService(told);
  }

  async listOrganizations(query: OrganizationsQuery): Promise<OrganizationsAnswer> {
    const filter = await this.filters.read(query);
    const { rows, total } = await this.repository.listOrganizations(filter, query);
    const structures = await this.catalogue.loadStructures(rows.map(({ id }) => id));
    const byId = new Map(structures.map((structure) => [structure.id, structure]));
    const organizations = rows.flatMap(({ id, maj_le }) => {
      const structure = byId.get(id);
      return structure ? [toOrganization(structure, maj_le)] : [];
    });
    return toHsdsPage(query.full ? organizations : organizations.map(listed), total, query);
  }

  async getOrganization(given: string): Promise<OrganizationAnswer> {
    const digests = isHsdsId(given) ? digestsOf(given) : [];
    const id = await this.repository.findStructureId(digests, given);
    const [structure] = id === null ? [] : await this.catalogue.loadStructures([id]);
    if (!structure) throw hsdsErrors.unknownOrganization(given);
    const filter = this.filters.ofOrganization(structure.id);
    const { rows } = await this.repository.listServices(filter, SERVICES_OF_ONE);
    const services = (await this.tell(rows)).map(toServiceListed);
    return { ...toOrganization(structure, undefined), services };
  }

  async listServiceAtLocations(query: ServiceAtLocationsQuery): Promise<ServiceAtLocationsAnswer> {
    const filter = await this.filters.read(query);
    const { rows, total } = await this.repository.listAtLocations(filter, query);
    const ids = [...new Set(rows.map(({ service_id }) => service_id))];
    const records = await this.catalogue.loadServiceRecords(ids);
    const today = parisDate(this.clock.now());
    const all = new Map(
      records.flatMap((record) => toServiceAtLocations(record, today)).map((one) => [one.id, one]),
    );
    const asked = rows.map((row) => all.get(this.filters.atLocationId(row)));
    return toHsdsPage(
      asked.filter((one) => one !== undefined),
      total,
      query,
    );
  }

  async getServiceAtLocation(given: string): Promise<ServiceAtLocationAnswer> {
    const digests = isHsdsId(given) ? digestsOf(given) : [];
    const id = await this.repository.findServiceIdOfAtLocation(digests);
    const [told] = id === null ? [] : await this.tell([{ id, maj_le: undefined }]);
    const one =
      told && toServiceAtLocations(told.record, told.today).find((place) => place.id === given);
    if (!one) throw hsdsErrors.unknownServiceAtLocation(given);
    return { ...one, service: toService(told) };
  }

  private findServiceId(given: string): Promise<string | null> {
    return this.repository.findServiceId(isHsdsId(given) ? digestsOf(given) : [], given);
  }

  /** What is to be told of services, in the order given; those that are gone are left out. */
  private async tell(
    rows: readonly { readonly id: string; readonly maj_le: string | undefined }[],
  ): Promise<ServiceTold[]> {
    const records = await this.catalogue.loadServiceRecords(rows.map(({ id }) => id));
    const byId = new Map(records.map((record) => [record.id, record]));
    const told = rows.flatMap(({ id, maj_le }) => {
      const record = byId.get(id);
      return record ? [this.tellOne(record, maj_le)] : [];
    });
    return Promise.all(told);
  }

  private async tellOne(
    record: ServiceRecord,
    lastModified: string | undefined,
  ): Promise<ServiceTold> {
    const today = parisDate(this.clock.now());
    const reglesDuDispositif = await this.dispositifs.reglesDe(record.dispositif);
    const regles = resolveRules({ reglesDuDispositif, reglesDuService: record.regles }, today);
    const nameOfZone = (code: string): string => this.nameOfZone(code);
    return { record, regles, today, lastModified, nameOfZone };
  }

  private nameOfZone(code: string): string {
    if (code === 'france' || code === '99100') return 'France';
    const area =
      this.territories.findEpci(code) ??
      this.territories.findDepartement(code) ??
      this.territories.findCommune(code);
    return area?.nom ?? code;
  }
}

function listed(full: ReturnType<typeof toOrganization>) {
  const { id, name, description, email, website, parent_organization_id, last_modified } = full;
  return { id, name, description, email, website, parent_organization_id, last_modified };
}
