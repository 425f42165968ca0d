import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Commune } from '../commune.js';
import { ContoursRepository } from '../contours/contours.repository.js';
import { TerritoriesService } from '../territories.service.js';
import { TerritoryRefsService } from '../territory-refs.service.js';
import type { ContoursAnswer, ContoursQuery } from './area-outlines.schema.js';
import { writeAttribution } from './attribution.js';
import { CommuneCells } from './commune-cells.js';
import { groupAreas, type MailleDessinee } from './group-areas.js';
import { toCoordinates, toPolygons } from './official-outlines.js';

type Area = ContoursAnswer['features'][number];
type Drawn = { readonly of: readonly Commune[]; readonly cells: CommuneCells };

// Some 100 bytes each.
const KEPT_POSITIONS = 1_000_000;

const positionsOf = ({ features }: ContoursAnswer): number =>
  1 + features.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(2).length, 0);

/** The communes, EPCI, arrondissements or départements of a territory, ready to be drawn. */
@Injectable()
export class AreaOutlines {
  private readonly kept = new LRUCache<string, ContoursAnswer>({
    maxSize: KEPT_POSITIONS,
    sizeCalculation: positionsOf,
  });
  private drawn: Drawn | null = null;

  constructor(
    private readonly territories: TerritoriesService,
    private readonly refs: TerritoryRefsService,
    private readonly contours: ContoursRepository,
  ) {}

  /** @throws what `TerritoryRefsService.resolve` throws */
  async draw({ territoire, maille }: ContoursQuery): Promise<ContoursAnswer> {
    const { communes } = await this.refs.resolve(territoire);
    const stamp = maille === 'arrondissement' ? '' : await this.contours.stampOf(maille);
    const key = JSON.stringify([maille, stamp, communes]);
    const known = this.kept.get(key);
    if (known) return known;
    const answer = await this.compose(new Set(communes), maille);
    this.kept.set(key, answer);
    return answer;
  }

  private async compose(
    territory: ReadonlySet<string>,
    maille: MailleDessinee,
  ): Promise<ContoursAnswer> {
    const groups = groupAreas(this.territories.communes, territory, maille);
    const stored =
      maille === 'arrondissement' ? [] : await this.contours.read(maille, [...groups.keys()]);
    const official = new Map(stored.map(({ code, geometry }) => [code, toPolygons(geometry)]));
    const features = [...groups].flatMap(([code, communes]): Area[] => {
      const exact = official.get(code);
      const polygons = exact ?? this.cells().join(communes);
      if (polygons.length === 0) return [];
      const nom = this.nameOf(maille, code);
      return [
        {
          type: 'Feature',
          geometry: { type: 'MultiPolygon', coordinates: toCoordinates(polygons) },
          properties: { code, nom, approximatif: exact === undefined },
        },
      ];
    });
    const approximatif = features.some(({ properties }) => properties.approximatif);
    const attribution = writeAttribution(
      stored.map(({ source }) => source),
      approximatif,
    );
    return { type: 'FeatureCollection', approximatif, attribution, features };
  }

  private nameOf(maille: MailleDessinee, code: string): string {
    const { territories } = this;
    const found = {
      commune: () => territories.findCommune(code),
      epci: () => territories.findEpci(code),
      arrondissement: () => territories.findArrondissement(code),
      departement: () => territories.findDepartement(code),
    }[maille]();
    return found?.nom ?? code;
  }

  /** Drawn at the first need, and again when the communes are read anew. */
  private cells(): CommuneCells {
    const { communes } = this.territories;
    if (this.drawn?.of !== communes) {
      this.drawn = { of: communes, cells: new CommuneCells(communes) };
    }
    return this.drawn.cells;
  }
}
