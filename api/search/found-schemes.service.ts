import { Injectable } from '@nestjs/common';
import { listSchemesWithoutPlace } from '../dispositifs/list-schemes-without-place.js';
import { questionFor } from '../dispositifs/situation-questions.js';
import type { Found } from './find.service.js';
import type { ServicesAnswer } from './search-answer.schema.js';
import { VerdictsService } from './verdicts.service.js';

/** What the schemes add to a search: what to ask, and what has no place here. */
@Injectable()
export class FoundSchemesService {
  constructor(private readonly verdicts: VerdictsService) {}

  questions({ columns, selection, asker }: Found): ServicesAnswer['questions'] {
    const useful = this.verdicts.questions(columns, selection.ruleCounts, asker);
    return useful.map(({ situation, services }) => ({
      situation,
      question: questionFor(situation),
      services,
    }));
  }

  /** Said only of somebody: without a profile every scheme would be « à vérifier ». */
  withoutPlace({ columns, selection, asker }: Found): ServicesAnswer['dispositifs_sans_lieu'] {
    const { schemes, profil, departement, today } = asker;
    if (profil.age === null && profil.situations.length === 0) return [];
    const counts = selection.counts.get('dispositifs');
    const present = columns.lists.dispositifs.vocabulary.filter(
      (_, code) => (counts?.[code] ?? 0) > 0,
    );
    const listed = listSchemesWithoutPlace({
      dispositifs: schemes.dispositifs,
      presents: new Set(present),
      profil,
      departement,
      today,
    });
    return listed.map(({ slug, eligibilite, ou }) => ({
      slug,
      nom: schemes.bySlug.get(slug)?.nom ?? slug,
      eligibilite: { verdict: eligibilite.verdict, raisons: [...eligibilite.raisons] },
      ou,
    }));
  }
}
