import type { Counts, ReasonCount } from './import-report.js';
import type { Issue } from './rows/issue.js';

// A file where every row fails differently must not fill the memory with reasons.
const REASONS_MAX = 200;

type Written = { readonly inserted: number; readonly updated: number; readonly unchanged: number };

/** Two cells wrong in the same way are one reason: what they hold is put aside. */
const kindOfReason = (reason: string): string =>
  reason.replaceAll(/«[^»]*»/g, '« … »').replaceAll(/\d+/g, 'N');

const add = (counts: Counts, { inserted, updated, unchanged }: Written): Counts => ({
  crees: counts.crees + inserted,
  modifies: counts.modifies + updated,
  inchanges: counts.inchanges + unchanged,
});

const NOTHING: Counts = { crees: 0, modifies: 0, inchanges: 0 };

/** Counts what happens to each row while a file is read. */
export class ImportTally {
  rows = 0;
  refused = 0;
  remarked = 0;
  structures: Counts = NOTHING;
  services: Counts = NOTHING;
  private readonly refusals = new Map<string, ReasonCount>();
  private readonly remarks = new Map<string, ReasonCount>();

  /** `columnOf` gives a field its name in the file. */
  constructor(private readonly columnOf: (field: string) => string) {}

  wroteStructures(written: Written): void {
    this.structures = add(this.structures, written);
  }

  wroteServices(written: Written): void {
    this.services = add(this.services, written);
  }

  refuse(line: number, issues: readonly Issue[]): void {
    this.refused += 1;
    for (const issue of issues) this.count(this.refusals, line, issue);
  }

  remark(line: number, issues: readonly Issue[]): void {
    this.remarked += issues.length;
    for (const issue of issues) this.count(this.remarks, line, issue);
  }

  get refusalReasons(): readonly ReasonCount[] {
    return [...this.refusals.values()].sort((a, b) => b.nombre - a.nombre);
  }

  get remarkReasons(): readonly ReasonCount[] {
    return [...this.remarks.values()].sort((a, b) => b.nombre - a.nombre);
  }

  columnName(field: string | null): string | null {
    return field === null ? null : this.columnOf(field);
  }

  private count(
    reasons: Map<string, ReasonCount>,
    line: number,
    { field, reason, suggestion }: Issue,
  ): void {
    const motif = kindOfReason(reason);
    const key = `${field ?? ''}|${motif}`;
    const known = reasons.get(key);
    if (known) reasons.set(key, { ...known, nombre: known.nombre + 1 });
    else if (reasons.size < REASONS_MAX) {
      const colonne = this.columnName(field);
      reasons.set(key, { motif, nombre: 1, ligne: line, colonne, exemple: reason, suggestion });
    }
  }
}
