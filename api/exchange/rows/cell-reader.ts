import type { Cells, Field } from '../columns/fields.js';
import type { Reading } from '../values/reading.js';
import type { Issue } from './issue.js';

/** Reads the cells of one row and gathers what is to be said of them. */
export class CellReader {
  readonly issues: Issue[] = [];
  readonly remarks: Issue[] = [];

  constructor(readonly cells: Cells) {}

  text(field: Field): string | null {
    return this.cells[field] ?? null;
  }

  /** A cell without which the row would be wrong: unreadable, it refuses the row. */
  strictly<T>(field: Field, reading: Reading<T>): T | null {
    if (reading.kind === 'refused') {
      this.refuse(field, reading.reason, reading.suggestion);
      return null;
    }
    return this.kept(field, reading);
  }

  /** A cell the row can do without: unreadable, it is left out and said. */
  leniently<T>(field: Field, reading: Reading<T>): T | null {
    if (reading.kind === 'refused') {
      this.remark(field, `${reading.reason} ; la case est laissée de côté`, reading.suggestion);
      return null;
    }
    return this.kept(field, reading);
  }

  refuse(field: Field | null, reason: string, suggestion: string): void {
    this.issues.push({ field, reason, suggestion });
  }

  remark(field: Field | null, reason: string, suggestion: string): void {
    this.remarks.push({ field, reason, suggestion });
  }

  private kept<T>(field: Field, reading: Exclude<Reading<T>, { kind: 'refused' }>): T | null {
    if (reading.kind === 'absent') return null;
    if (reading.remark) this.remark(field, reading.remark, 'Vérifier la valeur gardée.');
    return reading.value;
  }
}
