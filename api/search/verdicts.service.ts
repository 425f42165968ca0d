import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { ReferenceDispositifs } from '../dispositifs/dispositifs.service.js';
import { explainEligibility, judgeEligibility } from '../dispositifs/explain-eligibility.js';
import { questionsToAsk, type QuestionUtile } from '../dispositifs/questions-to-ask.js';
import type { Eligibilite, Verdict } from '../dispositifs/regle.js';
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
  readonly verdicts: Verdict[];
  readonly explained: Eligibilite[];
  /** By rule set, once asked: the questions whose answer would settle it. */
  readonly questions: (readonly QuestionUtile['situation'][])[];
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
    for (const rules of columns.rules.values.slice(verdicts.length)) {
      verdicts.push(judgeEligibility(questionOf(rules, asker)));
    }
    return verdicts;
  }

  buildFilter(columns: ServiceColumns, verdicts: readonly Verdict[]): MaskFilter {
    const mask = Uint8Array.from(verdicts, (verdict) => Number(verdict === 'eligible'));
    return { facet: 'verdict', entries: columns.rules.entries, mask };
  }

  /** The verdict of a row with its reasons, worked out once for its rule set. */
  explain(columns: ServiceColumns, row: number, asker: Asker): Eligibilite {
    const { explained } = this.judgedBy(columns, asker);
    const entry = columns.rules.entries[row] ?? 0;
    const rules = columns.rules.values[entry] ?? NO_RULES;
    const eligibilite = explained[entry] ?? explainEligibility(questionOf(rules, asker));
    explained[entry] = eligibilite;
    return eligibilite;
  }

  /** The questions that would settle the services still to be checked, the most useful first. */
  questions(columns: ServiceColumns, ruleCounts: Uint32Array, asker: Asker): QuestionUtile[] {
    const { questions } = this.judgedBy(columns, asker);
    const services = new Map<QuestionUtile['situation'], number>();
    for (const [entry, rules] of columns.rules.values.entries()) {
      const count = ruleCounts[entry] ?? 0;
      if (count === 0) continue;
      const useful = questions[entry] ?? this.questionsOf(rules, asker);
      questions[entry] = useful;
      for (const situation of useful) {
        services.set(situation, (services.get(situation) ?? 0) + count);
      }
    }
    return [...services]
      .map(([situation, settled]) => ({ situation, services: settled }))
      .sort((left, right) => right.services - left.services);
  }

  private questionsOf(rules: RuleSet, asker: Asker): readonly QuestionUtile['situation'][] {
    const { reglesDuDispositif, reglesDuService, ...who } = questionOf(rules, asker);
    const ensembles = [{ reglesDuDispositif, reglesDuService, services: 1 }];
    return questionsToAsk({ ensembles, ...who }).map(({ situation }) => situation);
  }

  private judgedBy(columns: ServiceColumns, asker: Asker): Judged {
    const { schemes, ...who } = asker;
    const key = JSON.stringify(who);
    const known = this.judged.get(key);
    if (known?.of === columns && known.schemes === schemes) return known;
    const judged: Judged = { of: columns, schemes, verdicts: [], explained: [], questions: [] };
    this.judged.set(key, judged);
    return judged;
  }
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
