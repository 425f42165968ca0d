import type { Home } from './homes.js';

export const MAILLES = ['commune', 'epci', 'arrondissement', 'departement'] as const;
export type Maille = (typeof MAILLES)[number];
export type MailleOfUnits = Exclude<Maille, 'commune'>;

/** A territory made of communes, by the rank that the matrix gives it. */
export type Unit = {
  readonly maille: MailleOfUnits;
  readonly code: string;
  /** Ranks of its communes in the matrix. */
  readonly cells: readonly number[];
};

export const codeOfUnit = (home: Home, maille: MailleOfUnits): string | null => home[maille];

/** The EPCI, arrondissements and départements of some communes. */
export class Units {
  readonly all: readonly Unit[];
  /** PER_CELL ranks for each commune, -1 where it has none. */
  readonly ofCell: Int32Array;
  private readonly ranks = new Map<string, number>();

  constructor(homes: readonly Home[]) {
    const units: { maille: MailleOfUnits; code: string; cells: number[] }[] = [];
    this.ofCell = new Int32Array(homes.length * PER_CELL).fill(-1);
    for (const [cell, home] of homes.entries()) {
      for (const [at, maille] of UNIT_MAILLES.entries()) {
        const code = codeOfUnit(home, maille);
        if (code === null) continue;
        const key = `${maille} ${code}`;
        const rank = this.ranks.get(key) ?? units.push({ maille, code, cells: [] }) - 1;
        this.ranks.set(key, rank);
        units[rank]?.cells.push(cell);
        this.ofCell[cell * PER_CELL + at] = rank;
      }
    }
    this.all = units;
  }

  rankOf(maille: MailleOfUnits, code: string): number | undefined {
    return this.ranks.get(`${maille} ${code}`);
  }
}

export const UNIT_MAILLES = ['epci', 'arrondissement', 'departement'] as const;
export const PER_CELL = UNIT_MAILLES.length;
