const SEED_A = 0x811c9dc5;
const SEED_B = 0x9747b28c;

// Two 32-bit FNV-1a hashes with a final mix: 64 bits, one collision in some ten million million pairs.
function hash(key: string, seed: number, prime: number): number {
  let value = seed;
  for (let at = 0; at < key.length; at += 1) {
    value = Math.imul(value ^ key.charCodeAt(at), prime);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A map from millions of keys to a number, in 12 bytes a place instead of a hundred. */
export class SeenKeys {
  private size = 0;
  private mask: number;
  private highs: Uint32Array;
  private lows: Uint32Array;
  private numbers: Uint32Array;

  constructor(capacity = 1 << 12) {
    this.mask = capacity - 1;
    this.highs = new Uint32Array(capacity);
    this.lows = new Uint32Array(capacity);
    this.numbers = new Uint32Array(capacity);
  }

  /** 0 when the key was never seen. */
  get(key: string): number {
    return this.numbers[this.placeOf(key)] ?? 0;
  }

  has(key: string): boolean {
    return this.get(key) > 0;
  }

  set(key: string, number: number): void {
    if (this.size * 2 > this.mask) this.grow();
    const place = this.placeOf(key);
    if (this.numbers[place] === 0) this.size += 1;
    this.highs[place] = hash(key, SEED_A, 0x01000193);
    this.lows[place] = hash(key, SEED_B, 0x85ebca6b);
    this.numbers[place] = number;
  }

  private placeOf(key: string): number {
    const high = hash(key, SEED_A, 0x01000193);
    const low = hash(key, SEED_B, 0x85ebca6b);
    return this.findPlace(high, low);
  }

  private findPlace(high: number, low: number): number {
    let place = low & this.mask;
    while (this.numbers[place] !== 0 && (this.highs[place] !== high || this.lows[place] !== low)) {
      place = (place + 1) & this.mask;
    }
    return place;
  }

  private grow(): void {
    const { highs, lows, numbers } = this;
    const capacity = numbers.length * 2;
    this.mask = capacity - 1;
    this.highs = new Uint32Array(capacity);
    this.lows = new Uint32Array(capacity);
    this.numbers = new Uint32Array(capacity);
    numbers.forEach((number, at) => {
      if (number === 0) return;
      const high = highs[at] ?? 0;
      const low = lows[at] ?? 0;
      const place = this.findPlace(high, low);
      this.highs[place] = high;
      this.lows[place] = low;
      this.numbers[place] = number;
    });
  }
}
