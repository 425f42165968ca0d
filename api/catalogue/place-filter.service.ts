import { Injectable } from '@nestjs/common';
import { TerritoriesService } from '../territories/territories.service.js';
import { catalogueErrors } from './catalogue.errors.js';
import { foldSlug } from './fold-slug.js';
import type { PlaceFilter } from './place-filter.js';
import type { PlaceQuery } from './place-query.schema.js';

/** Reads the place parameters of data·inclusion. Several of them must all hold. */
@Injectable()
export class PlaceFilterService {
  constructor(private readonly territories: TerritoriesService) {}

  read(query: PlaceQuery): PlaceFilter {
    const lists = [this.ofRegion(query), this.ofDepartement(query)].filter((list) => list !== null);
    const [first, second = first] = lists;
    return {
      departements: first && second ? first.filter((code) => second.includes(code)) : null,
      communes: this.ofCommune(query.code_commune),
    };
  }

  private ofRegion({ code_region, slug_region }: PlaceQuery): readonly string[] | null {
    const given = code_region ?? slug_region;
    if (given === undefined) return null;
    const found = this.territories.regions.filter(
      ({ code, nom }) =>
        (code_region === undefined || code === code_region) &&
        (slug_region === undefined || foldSlug(nom) === slug_region),
    );
    if (found.length === 0) throw catalogueErrors.unknownRegion(given);
    const codes = new Set(found.map(({ code }) => code));
    return this.territories.departements
      .filter(({ regionCode }) => codes.has(regionCode))
      .map(({ code }) => code);
  }

  private ofDepartement(query: PlaceQuery): readonly string[] | null {
    const { code_departement, slug_departement } = query;
    const given = code_departement ?? slug_departement;
    if (given === undefined) return null;
    const found = this.territories.departements.filter(
      ({ code, nom }) =>
        (code_departement === undefined || code === code_departement.toUpperCase()) &&
        (slug_departement === undefined || foldSlug(nom) === slug_departement),
    );
    if (found.length === 0) throw catalogueErrors.unknownDepartement(given);
    return found.map(({ code }) => code);
  }

  private ofCommune(code: string | undefined): readonly string[] | null {
    if (code === undefined) return null;
    const commune = this.territories.getCommune(code);
    return [commune.code, ...this.territories.oldCodesOf(commune.code)];
  }
}
