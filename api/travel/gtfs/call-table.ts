import type { ReadCall } from './repair-trip.js';

const ABSENT = -1;

export type TripCall = ReadCall & { readonly trip: number; readonly order: number };

/** Millions of calls in columns, given back trip by trip in their order. */
export class CallTable {
  private count = 0;
  private trips = new Uint32Array(4096);
  private stops = new Uint32Array(4096);
  private orders = new Uint32Array(4096);
  private arrivals = new Int32Array(4096);
  private departures = new Int32Array(4096);
  private rights = new Uint8Array(4096);

  get length(): number {
    return this.count;
  }

  add(call: TripCall): void {
    const row = this.count;
    if (row === this.trips.length) this.grow();
    this.trips[row] = call.trip;
    this.stops[row] = call.stop;
    this.orders[row] = call.order;
    this.arrivals[row] = call.arrival ?? ABSENT;
    this.departures[row] = call.departure ?? ABSENT;
    this.rights[row] = call.rights;
    this.count = row + 1;
  }

  /** Tells `visit` the calls of each trip that has any. */
  eachTrip(tripCount: number, visit: (trip: number, calls: readonly ReadCall[]) => void): void {
    const starts = new Uint32Array(tripCount + 1);
    for (let row = 0; row < this.count; row += 1) {
      const trip = this.trips[row] ?? 0;
      starts[trip + 1] = (starts[trip + 1] ?? 0) + 1;
    }
    for (let trip = 0; trip < tripCount; trip += 1) {
      starts[trip + 1] = (starts[trip + 1] ?? 0) + (starts[trip] ?? 0);
    }
    const next = starts.slice(0, tripCount);
    const rows = new Uint32Array(this.count);
    for (let row = 0; row < this.count; row += 1) {
      const trip = this.trips[row] ?? 0;
      const place = next[trip] ?? 0;
      next[trip] = place + 1;
      rows[place] = row;
    }
    for (let trip = 0; trip < tripCount; trip += 1) {
      const ofTrip = rows.slice(starts[trip] ?? 0, starts[trip + 1] ?? 0);
      if (ofTrip.length === 0) continue;
      ofTrip.sort((a, b) => (this.orders[a] ?? 0) - (this.orders[b] ?? 0) || a - b);
      visit(
        trip,
        Array.from(ofTrip, (row) => this.at(row)),
      );
    }
  }

  private at(row: number): ReadCall {
    const arrival = this.arrivals[row] ?? ABSENT;
    const departure = this.departures[row] ?? ABSENT;
    return {
      stop: this.stops[row] ?? 0,
      arrival: arrival === ABSENT ? null : arrival,
      departure: departure === ABSENT ? null : departure,
      rights: this.rights[row] ?? 0,
    };
  }

  private grow(): void {
    const length = this.trips.length * 2;
    const copy = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.trips = copy(new Uint32Array(length), this.trips);
    this.stops = copy(new Uint32Array(length), this.stops);
    this.orders = copy(new Uint32Array(length), this.orders);
    this.arrivals = copy(new Int32Array(length), this.arrivals);
    this.departures = copy(new Int32Array(length), this.departures);
    this.rights = copy(new Uint8Array(length), this.rights);
  }
}
