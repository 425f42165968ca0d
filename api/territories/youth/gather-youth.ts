import type { Commune } from '../commune.js';
import { MARGIN_OF, type YouthColumns } from './choose-youth-columns.js';

export type YouthRow = {
  readonly code: string;
  readonly jeunes: number;
  readonly marge: number | null;
};

export type RefusedYouth = {
  readonly ligne: number;
  readonly code: string;
  readonly raison: string;
};

type Sum = { jeunes: number; readonly ligne: number; broken: boolean };

const REFUSED_MAX = 1_000;
/** The municipal arrondissements of Paris, Lyon and Marseille: some files give them beside the city. */
const ARRONDISSEMENT = /^(751\d\d|6938\d|132\d\d)$/;

/** Adds up the rows of a file, commune by commune of today. */
export class GatheredYouth {
  lignes = 0;
  private readonly sums = new Map<string, Sum>();
  readonly refused: RefusedYouth[] = [];
  refusedTotal = 0;

  constructor(
    private readonly columns: YouthColumns,
    private readonly header: readonly string[],
  ) {}

  take(cells: readonly string[], ligne: number): void {
    const { code: codeColumn, filtres, termes } = this.columns;
    const written = cells[codeColumn]?.trim() ?? '';
    // Nothing, or the header of a further sheet.
    if (written === '' || written === this.header[codeColumn]?.trim()) return;
    this.lignes += 1;
    for (const { colonne, valeurs } of filtres) {
      if (!valeurs.includes((cells[colonne] ?? '').trim())) return;
    }
    const code = readCode(written);
    const sum = this.sums.get(code) ?? { jeunes: 0, ligne, broken: false };
    this.sums.set(code, sum);
    for (const { colonne, part } of termes) {
      const number = readNumber(cells[colonne] ?? '');
      if (number !== null) sum.jeunes += part * number;
      else if (!sum.broken) {
        sum.broken = true;
        this.refuse(
          ligne,
          code,
          `« ${(cells[colonne] ?? '').slice(0, 20)} » n’est pas un nombre d’habitants.`,
        );
      }
    }
  }

  /** `renewed`: codes of the past, added to the commune of today. */
  finish(findCommune: (code: string) => Commune | null): {
    readonly rows: readonly YouthRow[];
    readonly renewed: number;
  } {
    const share = MARGIN_OF[this.columns.methode];
    const byCommune = new Map<string, number>();
    let renewed = 0;
    for (const [code, { jeunes, ligne, broken }] of this.sums) {
      if (broken) continue;
      const commune = findCommune(code);
      if (!commune) {
        this.refuse(ligne, code, 'Aucune commune ne porte ce code INSEE.');
        continue;
      }
      if (ARRONDISSEMENT.test(code) && this.sums.has(commune.code)) continue;
      if (commune.code !== code) renewed += 1;
      byCommune.set(commune.code, (byCommune.get(commune.code) ?? 0) + jeunes);
    }
    const rows = [...byCommune].map(([code, jeunes]) => ({
      code,
      jeunes: Math.round(jeunes),
      marge: share === null ? null : Math.ceil(share * jeunes),
    }));
    return { rows, renewed };
  }

  private refuse(ligne: number, code: string, raison: string): void {
    this.refusedTotal += 1;
    if (this.refused.length < REFUSED_MAX) this.refused.push({ ligne, code, raison });
  }
}

// A spreadsheet drops the zero of 09001.
const readCode = (text: string): string => text.trim().toUpperCase().padStart(5, '0').slice(0, 20);

/** INSEE writes 1234.56789; a spreadsheet of an office, 1 234,57. Null for anything else, or nothing. */
function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.');
  return /^\d{1,9}(\.\d+)?(e-?\d+)?$/i.test(plain) ? Number(plain) : null;
}
