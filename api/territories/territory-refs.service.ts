import { Injectable } from '@nestjs/common';
import { AreasRepository } from './areas/areas.repository.js';
import type { Commune } from './commune.js';
import { territoriesErrors } from './territories.errors.js';
import { TerritoriesService } from './territories.service.js';
import { readTerritoryRef, type ResolvedTerritory, type TerritoryRef } from './territory-ref.js';

type Found = { readonly nom: string; readonly communes: readonly string[] };

/** Which communes `territoire=departement:30` means. */
@Injectable()
export class TerritoryRefsService {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly areas: AreasRepository,
  ) {}

  /**
   * Region, departement, arrondissement, epci, zone-emploi (Occitanie), mission-locale (its
   * identifier) or commune (a code of the past leads to that of today).
   * @throws refused `territoires.reference-illisible`, not_found `territoires.reference-inconnue`
   */
  async resolve(text: string): Promise<ResolvedTerritory> {
    const ref = readTerritoryRef(text);
    if (!ref) throw territoriesErrors.malformedRef(text);
    if (ref.type === 'commune') return this.commune(ref);
    const found = ref.type === 'mission-locale' ? await this.area(ref.code) : this.official(ref);
    if (!found || found.communes.length === 0) throw territoriesErrors.unknownRef(ref);
    return { ...ref, ...found };
  }

  private commune(ref: TerritoryRef): ResolvedTerritory {
    const commune = this.territories.findCommune(ref.code);
    if (!commune) throw territoriesErrors.unknownRef(ref);
    const { code, nom } = commune;
    return { type: 'commune', code, nom, communes: [code] };
  }

  private async area(id: string): Promise<Found | null> {
    const area = await this.areas.find(id);
    return area?.type === 'mission_locale' ? area : null;
  }

  private official({ type, code }: TerritoryRef): Found | null {
    const { territories } = this;
    switch (type) {
      case 'region':
        return this.named(territories.findRegion(code), (it) => it.regionCode === code);
      case 'departement':
        return this.named(territories.findDepartement(code), (it) => it.departementCode === code);
      case 'arrondissement':
        return this.named(
          territories.findArrondissement(code),
          (it) => it.arrondissementCode === code,
        );
      case 'epci':
        return this.named(territories.findEpci(code), (it) => it.epciSiren === code);
      case 'zone-emploi':
        return this.zone(code);
      default:
        return null;
    }
  }

  /** INSEE names a zone after its towns; we only have its number, and say its largest commune. */
  private zone(code: string): Found | null {
    const found = this.named({ nom: '' }, (it) => it.zoneEmploi === code);
    const communes = (found?.communes ?? []).flatMap(
      (it) => this.territories.findCommune(it) ?? [],
    );
    const [largest] = communes.sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
    return found && largest ? { ...found, nom: `Zone d’emploi ${code} (${largest.nom})` } : null;
  }

  private named(
    found: { readonly nom: string } | null,
    belongs: (commune: Commune) => boolean,
  ): Found | null {
    if (!found) return null;
    const communes = this.territories.communes.filter(belongs).map(({ code }) => code);
    return { nom: found.nom, communes };
  }
}
