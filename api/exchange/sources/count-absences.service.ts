import { Injectable } from '@nestjs/common';
import { AbsentSheets } from '../../catalogue/withdraw/absent-sheets.service.js';
import type { Manager } from '../../database/transactions.js';
import type { TerritoryGuard } from '../territory-guard.service.js';
import type { Findings, Ids, Objet, Passage } from './followed-source.js';
import { judgeReading } from './judge-reading.js';
import { type Absent, PresencesRepository } from './presences.repository.js';
import type { Reading } from './source-reader.service.js';

/** Complete readings on end without a sheet before it is withdrawn. */
const ABSENCES_BEFORE_WITHDRAWAL = 3;

export type Counting = {
  readonly passage: Passage;
  readonly reading: Reading;
  /** The rows that the import took. */
  readonly taken: Ids;
  readonly territory: TerritoryGuard | undefined;
};

type Withdrawn = Pick<Findings, 'retirees' | 'gardees'>;

const NOTHING: Withdrawn = { retirees: 0, gardees: 0 };

/** Follows which sheets a source gives, and withdraws those that it gives no more. */
@Injectable()
export class CountAbsences {
  constructor(
    private readonly presences: PresencesRepository,
    private readonly sheets: AbsentSheets,
  ) {}

  /** What a reading would count; nothing is written. */
  async foresee(passage: Passage, reading: Reading): Promise<Findings> {
    const expected = await this.presences.count(null, passage.source_id, reading.seen);
    return { ...findingsOf(passage, reading, expected), ...NOTHING, revenues: 0 };
  }

  /** In the transaction of the import, once its rows are written. */
  async count(manager: Manager, counting: Counting): Promise<Findings> {
    const { passage, reading, taken } = counting;
    const { source_id: source } = passage;
    const expected = await this.presences.count(manager, source, reading.seen);
    const findings = findingsOf(passage, reading, expected);
    const revenues = await this.presences.bringBack(manager, source, taken);
    await this.presences.follow(manager, source, taken);
    await this.presences.see(manager, source, reading.seen);
    const isComplete = findings.motif === null;
    const withdrawn = isComplete ? await this.withdraw(manager, counting) : NOTHING;
    return { ...findings, revenues, ...withdrawn };
  }

  private async withdraw(manager: Manager, counting: Counting): Promise<Withdrawn> {
    const { passage, reading, territory } = counting;
    const counted = { source: passage.source_id, passage: passage.id };
    const most = ABSENCES_BEFORE_WITHDRAWAL;
    await this.presences.miss(manager, counted, reading.seen, most);
    const absent = await this.presences.absent(manager, counted.source, most);
    if (absent.length === 0) return NOTHING;
    const free = absent.filter(({ tenue }) => !tenue);
    const here = async (objet: Objet): Promise<readonly string[]> => {
      const ids = idsOf(free, objet);
      return territory ? territory.idsHere(manager, objet, ids) : ids;
    };
    const ids = { structures: await here('structure'), services: await here('service') };
    const { withdrawn, already } = await this.sheets.withdraw(manager, ids);
    const structure = new Set([...withdrawn.structures, ...already.structures]);
    const service = new Set([...withdrawn.services, ...already.services]);
    await this.presences.noteWithdrawn(manager, counted, { structure, service });
    return {
      retirees: withdrawn.structures.length + withdrawn.services.length,
      gardees: absent.length - structure.size - service.size,
    };
  }
}

const idsOf = (absent: readonly Absent[], objet: Objet): readonly string[] =>
  absent.filter((one) => one.objet === objet).map(({ id }) => id);

function findingsOf(
  passage: Passage,
  { lists, pages, structures, services }: Reading,
  { attendues, manquantes }: { readonly attendues: number; readonly manquantes: number },
) {
  const motif = judgeReading({
    lists,
    expected: attendues,
    missing: manquantes,
    isExpectedToMiss: passage.disparitions_attendues,
  });
  const repetees = lists.reduce((sum, { repeated }) => sum + repeated, 0);
  return { pages, structures, services, repetees, motif, attendues, manquantes };
}
