import { Injectable } from '@nestjs/common';
import { toPage } from '../../http/query.js';
import { type Commune, OCCITANIE } from '../commune.js';
import { foldPlaceName } from '../fold-place-name.js';
import { territoriesErrors } from '../territories.errors.js';
import { TerritoriesService } from '../territories.service.js';
import { type OfficialType, type TerritoireType } from './area.js';
import { AreasRepository, type StoredArea } from './areas.repository.js';
import type {
  TerritoireAnswer,
  TerritoireItem,
  TerritoiresAnswer,
  TerritoiresQuery,
} from './territoires.schema.js';

type Territoire = {
  readonly id: string;
  readonly type: TerritoireType;
  readonly nom: string;
  readonly code: string | null;
  readonly source: string | null;
  readonly communes: readonly Commune[];
};

const OFFICIAL_SOURCE = 'Code officiel géographique (INSEE), BANATIC';

/** Every territory, official or not, told in the same way. */
@Injectable()
export class TerritoiresService {
  private official: ReadonlyMap<string, Territoire> | null = null;

  constructor(
    private readonly territories: TerritoriesService,
    private readonly areas: AreasRepository,
  ) {}

  async search({ type, q, page, size }: TerritoiresQuery): Promise<TerritoiresAnswer> {
    const areas = (await this.areas.list()).map((area) => this.fromArea(area));
    const folded = foldPlaceName(q);
    const found = [...areas, ...this.officialOnes().values()]
      .filter((territoire) => type === undefined || territoire.type === type)
      .filter(({ nom, code }) => folded === '' || code === q.trim() || isNamed(nom, folded))
      .sort(compareTerritoires(folded));
    const items = found.slice((page - 1) * size, page * size).map((it) => this.describe(it));
    return toPage(items, found.length, { page, size });
  }

  async get(id: string): Promise<TerritoireAnswer> {
    const area = await this.areas.find(id);
    const territoire = area ? this.fromArea(area) : this.officialOnes().get(id);
    if (!territoire) throw territoriesErrors.unknownTerritoire(id);
    return {
      ...this.describe(territoire),
      communes: territoire.communes.map(({ code, nom, population, centre }) => ({
        code,
        nom,
        population,
        latitude: centre?.latitude ?? null,
        longitude: centre?.longitude ?? null,
      })),
    };
  }

  private describe({ communes, ...territoire }: Territoire): TerritoireItem {
    const codes = [...new Set(communes.map((commune) => commune.departementCode))].sort();
    return {
      ...territoire,
      departements: codes.map((code) => ({
        code,
        nom: this.territories.findDepartement(code)?.nom ?? code,
      })),
      communes_total: communes.length,
      population: communes.reduce((sum, commune) => sum + (commune.population ?? 0), 0),
    };
  }

  private fromArea(area: StoredArea): Territoire {
    const communes = area.communes.flatMap((code) => this.territories.findCommune(code) ?? []);
    return { ...area, code: null, communes };
  }

  /** They do not change while the application runs. */
  private officialOnes(): ReadonlyMap<string, Territoire> {
    this.official ??= this.gather();
    return this.official;
  }

  private gather(): Map<string, Territoire> {
    const { regions, departements, arrondissements, epci } = this.territories;
    const gathered = new Map<string, Territoire & { communes: Commune[] }>();
    const open = (type: OfficialType, code: string, nom: string): void => {
      const id = `${type}-${code}`;
      gathered.set(id, { id, type, nom, code, source: OFFICIAL_SOURCE, communes: [] });
    };
    for (const { code, nom } of regions) open('region', code, nom);
    for (const { code, nom } of departements) open('departement', code, nom);
    for (const { code, nom } of arrondissements) open('arrondissement', code, nom);
    for (const { siren, nom } of epci) open('epci', siren, nom);
    for (const commune of this.territories.communes) {
      gathered.get(`region-${commune.regionCode}`)?.communes.push(commune);
      gathered.get(`departement-${commune.departementCode}`)?.communes.push(commune);
      gathered.get(`arrondissement-${commune.arrondissementCode}`)?.communes.push(commune);
      gathered.get(`epci-${commune.epciSiren}`)?.communes.push(commune);
    }
    return gathered;
  }
}

const isNamed = (nom: string, folded: string): boolean =>
  ` ${foldPlaceName(nom)}`.includes(` ${folded}`);

const isHere = ({ communes }: Territoire): boolean =>
  communes.some((commune) => commune.regionCode === OCCITANIE);

/** Those whose name begins as typed, then those of Occitanie, then by name. */
function compareTerritoires(folded: string): (a: Territoire, b: Territoire) => number {
  const rankOf = (territoire: Territoire): number =>
    (foldPlaceName(territoire.nom).startsWith(folded) ? 0 : 2) + (isHere(territoire) ? 0 : 1);
  const ranks = new Map<Territoire, number>();
  const rank = (territoire: Territoire): number => {
    const known = ranks.get(territoire) ?? rankOf(territoire);
    ranks.set(territoire, known);
    return known;
  };
  return (a, b) => rank(a) - rank(b) || a.nom.localeCompare(b.nom, 'fr') || (a.id < b.id ? -1 : 1);
}
