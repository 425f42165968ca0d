import { Injectable } from '@nestjs/common';
import { coverageErrors } from '../coverage.errors.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import type { Homes } from '../matrix/homes.js';
import type { Maille } from '../matrix/units.js';

/** A territory that has a sheet. */
export type SheetTerritory = {
  readonly maille: Maille;
  readonly code: string;
  readonly nom: string;
  /** Ranks of its communes among all homes, in order. */
  readonly ranks: readonly number[];
  /** The region in which it is counted. */
  readonly region: string;
  readonly departements: readonly { readonly code: string; readonly nom: string }[];
};

/** What `{maille}/{code}` means. */
@Injectable()
export class SheetTerritories {
  constructor(private readonly territories: TerritoriesService) {}

  /** @throws not_found `couverture.territoire-inconnu` */
  find(maille: Maille, written: string, homes: Homes): SheetTerritory {
    const found = this.named(maille, written);
    const ranks = found ? ranksOf(homes, maille, found.code) : [];
    const region = homes.all[ranks[0] ?? -1]?.region;
    if (!found || region === undefined) throw coverageErrors.unknownTerritory(maille, written);
    return { maille, ...found, ranks, region, departements: this.departementsOf(homes, ranks) };
  }

  nameOf(maille: Maille, code: string): string {
    return this.named(maille, code)?.nom ?? code;
  }

  regionName(code: string): string {
    return this.territories.findRegion(code)?.nom ?? code;
  }

  private departementsOf(homes: Homes, ranks: readonly number[]) {
    const codes = new Set(ranks.flatMap((rank) => homes.all[rank]?.departement ?? []));
    return [...codes].sort().map((code) => ({
      code,
      nom: this.territories.findDepartement(code)?.nom ?? code,
    }));
  }

  private named(maille: Maille, code: string): { code: string; nom: string } | null {
    const found = {
      commune: () => this.territories.findCommune(code.toUpperCase()),
      epci: () => this.epci(code),
      arrondissement: () => this.territories.findArrondissement(code.toUpperCase()),
      departement: () => this.territories.findDepartement(code.toUpperCase()),
    }[maille]();
    return found && { code: found.code, nom: found.nom };
  }

  private epci(siren: string): { code: string; nom: string } | null {
    const found = this.territories.findEpci(siren);
    return found && { code: found.siren, nom: found.nom };
  }
}

function ranksOf(homes: Homes, maille: Maille, code: string): readonly number[] {
  if (maille === 'commune') {
    const rank = homes.rankOf(code);
    return rank === undefined ? [] : [rank];
  }
  return homes.all.flatMap((home, rank) => (home[maille] === code ? [rank] : []));
}
