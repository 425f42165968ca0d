import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { ReferenceDispositifs } from '../dispositifs/dispositifs.service.js';
import { explainEligibility, judgeEligibility } from '../dispositifs/explain-eligibility.js';
import { questionsToAsk, type QuestionUtile } from '../dispositifs/questions-to-ask.js';
import type { Eligibilite, Regle, Verdict } from '../dispositifs/regle.js';
import type { Profil } from '../dispositifs/situations.js';
import type { RuleSet } from './columns/indexed-service.js';
import type { ServiceColumns } from './columns/service-columns.js';
import type { MaskFilter } from './select/criteria.js';

/** Who asks: what the verdict of a rule set depends on. */
export type Asker = {
  readonly schemes: ReferenceDispositifs;
  readonly profil: Profil;
  readonly departement: string | null;
  readonly today: string;
};

type Judged = {
  readonly of: ServiceColumns;
  readonly schemes: ReferenceDispositifs;
  /** By rule set, all of them once asked. */
  readonly verdicts: Verdict[];
  /** By rule set, those that were asked one by one. */
  readonly single: Map<number, Verdict>;
  readonly explained: Map<number, Eligibilite>;
  /** The questions whose answer would settle it. */
  readonly questions: Map<number, readonly QuestionUtile['situation'][]>;
};

const NO_RULES: RuleSet = { dispositif: null, regles: [] };
const REMEMBERED_ASKERS = 200;

/** Verdicts, worked out once for each distinct set of rules and each asker. */
@Injectable()
export class VerdictsService {
  private readonly judged = new LRUCache<string, Judged>({ max: REMEMBERED_ASKERS });

  /** The verdict of each entry of the column of rule sets. */
  judge(columns: ServiceColumns, asker: Asker): readonly Verdict[] {
    const { verdicts } = this.judgedBy(columns, asker);
    for (const [entry, rules] of columns.rules.values.entries()) {
      if (entry < verdicts.length) continue;
      const who = askerOf(rules, asker);
      const known = who === asker ? undefined : this.judgedBy(columns, who).single.get(entry);
      const verdict = known ?? judgeEligibility(questionOf(rules, who));
      if (who !== asker) this.judgedBy(columns, who).single.set(entry, verdict);
      verdicts.push(verdict);
    }
    return verdicts;
  }

  buildFilter(columns: ServiceColumns, verdicts: readonly Verdict[]): MaskFilter {
    const mask = Uint8Array.from(verdicts, (verdict) => Number(verdict === 'eligible'));
    return { facet: 'verdict', entries: columns.rules.entries, mask };
  }

  /** The verdict of a row with its reasons, worked out once for its rule set. */
  explain(columns: ServiceColumns, row: number, asker: Asker): Eligibilite {
    const entry = columns.rules.entries[row] ?? 0;
    const rules = columns.rules.values[entry] ?? NO_RULES;
    const who = askerOf(rules, asker);
    const { explained } = this.judgedBy(columns, who);
    const eligibilite = explained.get(entry) ?? explainEligibility(questionOf(rules, who));
    explained.set(entry, eligibilite);
    return eligibilite;
  }

  /** The questions that would settle the services still to be checked, the most useful first. */
  questions(columns: ServiceColumns, ruleCounts: Uint32Array, asker: Asker): QuestionUtile[] {
    const services = new Map<QuestionUtile['situation'], number>();
    const judged = new Map<Asker, Judged>();
    for (const [entry, rules] of columns.rules.values.entries()) {
      const count = ruleCounts[entry] ?? 0;
      if (count === 0) continue;
      const who = askerOf(rules, asker);
      const known = judged.get(who) ?? this.judgedBy(columns, who);
      judged.set(who, known);
      const { questions } = known;
      const useful = questions.get(entry) ?? questionsOf(rules, who);
      questions.set(entry, useful);
      for (const situation of useful) {
        services.set(situation, (services.get(situation) ?? 0) + count);
      }
    }
    return [...services]
      .map(([situation, settled]) => ({ situation, services: settled }))
      .sort((left, right) => right.services - left.services);
  }

  private judgedBy(
    columns: ServiceColumns,
    { schemes, profil, departement, today }: Asker,
  ): Judged {
    const { age, situations, situations_exclues } = profil;
    const key = `${today} ${departement} ${age} ${situations.join()} ${situations_exclues.join()}`;
    const known = this.judged.get(key);
    if (known?.of === columns && known.schemes === schemes) return known;
    const judged: Judged = {
      of: columns,
      schemes,
      verdicts: [],
      single: new Map(),
      explained: new Map(),
      questions: new Map(),
    };
    this.judged.set(key, judged);
    return judged;
  }
}

function questionsOf(rules: RuleSet, asker: Asker): readonly QuestionUtile['situation'][] {
  const { reglesDuDispositif, reglesDuService, ...who } = questionOf(rules, asker);
  const ensembles = [{ reglesDuDispositif, reglesDuService, services: 1 }];
  return questionsToAsk({ ensembles, ...who }).map(({ situation }) => situation);
}

/** Few rules depend on where one lives: for the others, everyone who says the same is one asker. */
function askerOf(rules: RuleSet, asker: Asker): Asker {
  if (asker.departement === null) return asker;
  const { reglesDuDispositif, reglesDuService } = questionOf(rules, asker);
  const isLocal = ({ sujet }: Regle): boolean => sujet === 'departement';
  const depends = reglesDuDispositif.some(isLocal) || reglesDuService.some(isLocal);
  return depends ? asker : everywhereOf(asker);
}

const everywhereAskers = new WeakMap<Asker, Asker>();

function everywhereOf(asker: Asker): Asker {
  const known = everywhereAskers.get(asker);
  if (known) return known;
  const everywhere = { ...asker, departement: null };
  everywhereAskers.set(asker, everywhere);
  return everywhere;
}

function questionOf(rules: RuleSet, { schemes, profil, departement, today }: Asker) {
  const scheme = rules.dispositif === null ? undefined : schemes.bySlug.get(rules.dispositif);
  return {
    reglesDuDispositif: scheme?.regles ?? [],
    reglesDuService: rules.regles,
    profil,
    departement,
    today,
  };
}
