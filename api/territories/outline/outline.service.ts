import { Injectable } from '@nestjs/common';
import { OCCITANIE } from '../commune.js';
import { ContoursRepository } from '../contours/contours.repository.js';
import { TerritoriesService } from '../territories.service.js';
import { approximateOutlines } from './approximate-outlines.js';
import { writeAttribution } from './attribution.js';
import type { Polygon } from './dissolve-voronoi.js';
import { toCoordinates, toPolygons } from './official-outlines.js';
import type { OutlineAnswer, OutlineFeature } from './outline.schema.js';
import { listMainTowns, placeLabel } from './place-labels.js';
import { simplifyCoverage } from './simplify-coverage.js';

const TOLERANCE_DEGREES = 0.003;
type Kept = { readonly stamp: string; readonly answer: Promise<OutlineAnswer> };

/** The map that needs nobody: Occitanie's départements, their neighbours and their main towns. */
@Injectable()
export class OutlineService {
  private kept: Kept | null = null;

  constructor(
    private readonly territories: TerritoriesService,
    private readonly contours: ContoursRepository,
  ) {}

  /** Drawn once, and again after an import of official outlines. */
  async draw(): Promise<OutlineAnswer> {
    const stamp = await this.contours.stampOf('departement');
    if (this.kept?.stamp !== stamp) this.kept = { stamp, answer: this.compose() };
    return this.kept.answer;
  }

  private async compose(): Promise<OutlineAnswer> {
    const { communes } = this.territories;
    const approximate = approximateOutlines(communes, (code) => this.isHere(code));
    const codes = [...approximate.keys()].sort();
    const official = await this.contours.read('departement', codes);
    const exact = new Map(official.map(({ code, geometry }) => [code, toPolygons(geometry)]));
    const areas = [
      ...this.describe(simplifyCoverage(exact, TOLERANCE_DEGREES), false),
      ...this.describe(simplifyCoverage(without(approximate, exact), TOLERANCE_DEGREES), true),
    ];
    const labels = codes.flatMap((code) => {
      const at = placeLabel(communes, code);
      const nom = this.territories.findDepartement(code)?.nom ?? code;
      return at
        ? [{ genre: 'etiquette' as const, code, nom, at, population: null, departement: code }]
        : [];
    });
    const towns = listMainTowns(communes, codes).map((town) => ({
      ...town,
      genre: 'ville' as const,
      departement: this.territories.findCommune(town.code)?.departementCode ?? '',
    }));
    const points = [...labels, ...towns].map(
      ({ genre, code, nom, at, population, departement }): OutlineFeature => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [at.longitude, at.latitude] },
        properties: { genre, code, nom, occitanie: this.isHere(departement), population },
      }),
    );
    const isApproximate = codes.some((code) => this.isHere(code) && !exact.has(code));
    return {
      type: 'FeatureCollection',
      approximatif: isApproximate,
      attribution: writeAttribution(
        official.map(({ source }) => source),
        isApproximate,
      ),
      features: [...areas, ...points],
    };
  }

  private describe(
    outlines: ReadonlyMap<string, readonly Polygon[]>,
    approximatif: boolean,
  ): OutlineFeature[] {
    return [...outlines].map(([code, polygons]) => ({
      type: 'Feature',
      geometry: { type: 'MultiPolygon', coordinates: toCoordinates(polygons) },
      properties: {
        genre: 'departement',
        code,
        nom: this.territories.findDepartement(code)?.nom ?? code,
        occitanie: this.isHere(code),
        approximatif,
      },
    }));
  }

  private isHere(departementCode: string): boolean {
    return this.territories.findDepartement(departementCode)?.regionCode === OCCITANIE;
  }
}

function without<T>(
  all: ReadonlyMap<string, T>,
  some: ReadonlyMap<string, unknown>,
): Map<string, T> {
  return new Map([...all].filter(([code]) => !some.has(code)));
}
