import type { Commune, Point } from '../../territories/commune.js';
import type { Network } from '../timetable/network.js';
import { countCalls } from './count-calls.js';
import { type CommunesAround, ownerOfStop, type StopOwner } from './owner-of-stop.js';

/** A stop of a commune, by its number in the network; whether it bears the commune's name. */
export type OwnedStop = { readonly stop: number; readonly isNamed: boolean };

const SAME_PLACE_METRES = 1;

/** Which commune each stop of a network belongs to: worked out once, in several turns when there is time. */
export class StopOwners {
  private readonly names: readonly string[];
  private readonly owners: (StopOwner | null)[] = [];
  private readonly stopsOf = new Map<string, OwnedStop[]>();
  private counted: Uint32Array | null = null;

  constructor(
    private readonly network: Network,
    private readonly around: CommunesAround,
  ) {
    this.names = network.feeds.flatMap(({ timetable }) => timetable.stopNames);
  }

  /** Works out the next stops, `count` of them; true once all are known. */
  advance(count: number): boolean {
    const { latitudes, longitudes } = this.network;
    const from = this.owners.length;
    for (const [at, nom] of this.names.slice(from, from + count).entries()) {
      const stop = from + at;
      const point = { latitude: latitudes[stop] ?? 0, longitude: longitudes[stop] ?? 0 };
      const owner = ownerOfStop({ nom, ...point }, this.around);
      this.owners.push(owner);
      if (owner) this.add(owner, stop);
    }
    return this.owners.length === this.names.length;
  }

  ofCommune(code: string): readonly OwnedStop[] {
    this.advance(this.names.length);
    return this.stopsOf.get(code) ?? [];
  }

  /** The commune of the stop that stands exactly there; null where none does. */
  at({ latitude, longitude }: Point): Commune | null {
    this.advance(this.names.length);
    let found: Commune | null = null;
    this.network.near.near(latitude, longitude, SAME_PLACE_METRES, (stop) => {
      found ??= this.owners[stop]?.commune ?? null;
    });
    return found;
  }

  /** How many times each stop is called at. */
  get calls(): Uint32Array {
    return (this.counted ??= countCalls(this.network));
  }

  private add({ commune, isNamed }: StopOwner, stop: number): void {
    const known = this.stopsOf.get(commune.code);
    if (known) known.push({ stop, isNamed });
    else this.stopsOf.set(commune.code, [{ stop, isNamed }]);
  }
}
