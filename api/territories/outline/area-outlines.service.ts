import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Pace, takeTurn } from '../../http/take-turn.js';
import { writeAnswer, type WrittenAnswer } from '../../http/written-answer.js';
import type { Commune } from '../commune.js';
import { ContoursRepository } from '../contours/contours.repository.js';
import { TerritoriesService } from '../territories.service.js';
import { TerritoryRefsService } from '../territory-refs.service.js';
import { area, type ContoursAnswer, type ContoursQuery } from './area-outlines.schema.js';
import { writeAttribution } from './attribution.js';
import { CommuneCells } from './commune-cells.js';
import { groupAreas, type MailleDessinee } from './group-areas.js';
import { toCoordinates, toPolygons } from './official-outlines.js';
import { writeOutlines } from './write-outlines.js';

type Area = ContoursAnswer['features'][number];
type Outlines = { readonly answer: ContoursAnswer; readonly written: WrittenAnswer };
type Drawn = { readonly of: readonly Commune[]; readonly cells: CommuneCells };

// Some 100 bytes each.
const KEPT_POSITIONS = 1_000_000;

/** Short, however many communes: 4,446 codes are 30 kB. */
const keyOf = (maille: string, stamp: string, communes: readonly string[]): string =>
  `${maille} ${stamp} ${createHash('sha1').update(communes.join(' ')).digest('base64url')}`;

const positionsOf = ({ features }: ContoursAnswer): number =>
  1 + features.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(2).length, 0);

/** The communes, EPCI, arrondissements or départements of a territory, ready to be drawn. */
@Injectable()
export class AreaOutlines {
  /** Until the communes or the outlines change: the stamp is in the key. */
  private readonly kept = new LRUCache<string, Outlines>({
    maxSize: KEPT_POSITIONS,
    sizeCalculation: ({ answer }) => positionsOf(answer),
  });
  private readonly underWay = new Map<string, Promise<Outlines>>();
  private keptOf: readonly Commune[] | null = null;
  private drawn: Drawn | null = null;

  constructor(
    private readonly territories: TerritoriesService,
    private readonly refs: TerritoryRefsService,
    private readonly contours: ContoursRepository,
  ) {}

  /** @throws what `TerritoryRefsService.resolve` throws */
  async draw(query: ContoursQuery): Promise<ContoursAnswer> {
    return (await this.find(query)).answer;
  }

  /** The same, written and compressed once. */
  async write(query: ContoursQuery): Promise<WrittenAnswer> {
    return (await this.find(query)).written;
  }

  private async find({ territoire, maille }: ContoursQuery): Promise<Outlines> {
    // To say which communes a region has takes a millisecond: many who ask at once are answered one a turn.
    await takeTurn();
    const { communes } = await this.refs.resolve(territoire);
    const stamp = maille === 'arrondissement' ? '' : await this.contours.stampOf(maille);
    this.forgetOthers();
    const key = keyOf(maille, stamp, communes);
    const known = this.kept.get(key) ?? this.underWay.get(key);
    if (known) return known;
    const making = this.make(new Set(communes), maille);
    this.underWay.set(key, making);
    try {
      const made = await making;
      this.kept.set(key, made);
      return made;
    } finally {
      this.underWay.delete(key);
    }
  }

  /** Names and centres come with the communes: outlines of former ones are not kept. */
  private forgetOthers(): void {
    if (this.keptOf === this.territories.communes) return;
    this.keptOf = this.territories.communes;
    this.kept.clear();
  }

  private async make(territory: ReadonlySet<string>, maille: MailleDessinee): Promise<Outlines> {
    const answer = await this.compose(territory, maille);
    return { answer, written: await writeAnswer(await writeOutlines(answer)) };
  }

  private async compose(
    territory: ReadonlySet<string>,
    maille: MailleDessinee,
  ): Promise<ContoursAnswer> {
    const groups = groupAreas(this.territories.communes, territory, maille);
    const stored =
      maille === 'arrondissement' ? [] : await this.contours.read(maille, [...groups.keys()]);
    const official = new Map(stored.map(({ code, geometry }) => [code, toPolygons(geometry)]));
    const features: Area[] = [];
    const pace = new Pace();
    for (const [code, communes] of groups) {
      if (pace.isOver) await pace.rest();
      const exact = official.get(code);
      const polygons = exact ?? this.cells().join(communes);
      if (polygons.length === 0) continue;
      const feature: Area = {
        type: 'Feature',
        geometry: { type: 'MultiPolygon', coordinates: toCoordinates(polygons) },
        properties: { code, nom: this.nameOf(maille, code), approximatif: exact === undefined },
      };
      features.push(area.parse(feature));
    }
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
