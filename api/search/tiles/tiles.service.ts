import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ResultSets } from '../result-sets.js';
import { searchErrors } from '../search.errors.js';
import { gatherPlaces } from './gather-places.js';
import { PlaceIndex, type TileAddress } from './place-index.js';

const INDEXES_MAX_BYTES = 160 * 1024 * 1024;
const BYTES_A_PLACE = 400;
const TILES_MAX_BYTES = 32 * 1024 * 1024;

/** Draws the tiles of a result set: its index is built once, each tile encoded once. */
@Injectable()
export class TilesService {
  private readonly indexes = new LRUCache<string, { index: PlaceIndex; bytes: number }>({
    maxSize: INDEXES_MAX_BYTES,
    sizeCalculation: ({ bytes }) => bytes,
  });
  private readonly tiles = new LRUCache<string, Buffer>({
    maxSize: TILES_MAX_BYTES,
    sizeCalculation: (tile) => tile.length + 100,
  });

  constructor(private readonly resultSets: ResultSets) {}

  draw(jeu: string, address: TileAddress): Buffer {
    const set = this.resultSets.find(jeu);
    if (!set) throw searchErrors.unknownResultSet();
    const key = `${jeu}/${address.z}/${address.x}/${address.y}`;
    const known = this.tiles.get(key);
    if (known) return known;
    let indexed = this.indexes.get(jeu);
    if (!indexed) {
      const places = gatherPlaces(set);
      indexed = { index: new PlaceIndex(places), bytes: 1_000 + places.length * BYTES_A_PLACE };
      this.indexes.set(jeu, indexed);
    }
    const tile = Buffer.from(indexed.index.draw(address));
    this.tiles.set(key, tile);
    return tile;
  }
}
