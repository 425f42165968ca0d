import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { takeTurn } from '../../http/take-turn.js';
import { labelOfNeed } from '../needs.js';
import { type Moment, Moments, type NeedAndMode } from './moments.service.js';
import { showPoint } from './show-comparison.js';
import { SnapshotsRepository } from './snapshots.repository.js';
import type { TrendAnswer, TrendPoint, TrendQuery } from './snapshots.schema.js';

const SNAPSHOTS_MAX = 24;
const POINTS_KEPT = 20_000;

type Asked = NeedAndMode & {
  readonly communes: readonly string[];
  readonly inclureAConfirmer: boolean;
};

/** How many young people are covered, from one snapshot to the next. */
@Injectable()
export class TrendService {
  /** A snapshot never changes, so that its points need not be counted twice; null: it does not know. */
  private readonly points = new LRUCache<string, { readonly point: TrendPoint | null }>({
    max: POINTS_KEPT,
  });

  constructor(
    private readonly moments: Moments,
    private readonly repository: SnapshotsRepository,
  ) {}

  /** The last snapshots, the oldest first, then now. */
  async trend(query: TrendQuery): Promise<TrendAnswer> {
    const { communes, mode, besoins, said } = await this.moments.read(query);
    const rows = await this.repository.listTaken(SNAPSHOTS_MAX);
    const trends: TrendAnswer['besoins'] = besoins.map((slug) => {
      return { besoin: { slug, label: labelOfNeed(slug) }, points: [] };
    });
    const place = createHash('sha1').update(communes.join(' ')).digest('base64url');
    for (const { id } of rows.reverse()) {
      for (const { besoin, points } of trends) {
        const asked = this.asked(query, { besoin: besoin.slug, mode, communes });
        const point = await this.pointOf(id, place, asked);
        if (point) points.push(point);
      }
    }
    const now = this.moments.now();
    for (const { besoin, points } of trends) {
      points.push(
        await countPoint(now, this.asked(query, { besoin: besoin.slug, mode, communes })),
      );
    }
    return { ...said, besoins: trends };
  }

  private asked(query: TrendQuery, asked: Omit<Asked, 'inclureAConfirmer'>): Asked {
    return { ...asked, inclureAConfirmer: query.inclure_a_confirmer };
  }

  private async pointOf(id: string, place: string, asked: Asked): Promise<TrendPoint | null> {
    const { besoin, mode, inclureAConfirmer } = asked;
    const key = `${id} ${place} ${besoin} ${mode} ${inclureAConfirmer}`;
    const known = this.points.get(key);
    if (known) return known.point;
    const moment = await this.moments.find(id);
    const point = moment.knows(asked) ? await countPoint(moment, asked) : null;
    this.points.set(key, { point });
    return point;
  }
}

async function countPoint(moment: Moment, asked: Asked): Promise<TrendPoint> {
  await takeTurn();
  const cells = await moment.cells(asked.communes, asked);
  return showPoint(moment.said, cells, asked.inclureAConfirmer);
}
