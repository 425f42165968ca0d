import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answerOf, withAnswer, type Profil } from '../../api/profil';
import { situationsQuery } from '../../api/queries';
import { eligibility } from '../../messages/fr/eligibility';
import { findSolution } from '../../messages/fr/find-solution';
import { profileQuestions as words } from '../../messages/fr/profile-questions';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { AgeField } from './age-field';
import { AGE, type UsefulQuestion } from './useful-question';
import styles from './profile-panel.module.css';

const said = findSolution.profile;

type ProfileQuestionsProps = {
  profil: Profil;
  useful: readonly UsefulQuestion[];
  onChange: (profil: Profil) => void;
};

/** Every question, those that would settle a doubt in the results first. */
export function ProfileQuestions({
  profil,
  useful,
  onChange,
}: ProfileQuestionsProps): ReactElement {
  const all = useQuery(situationsQuery).data?.items ?? [];
  const first = new Set(useful.map((question) => question.situation));
  const others = all.filter((situation) => !first.has(situation.slug));
  const answers = profil.situations.length + profil.situations_exclues.length;
  const ask = (slug: string, question: string, help: string | null): ReactElement => (
    <li key={slug}>
      <ChoiceGroup
        question={question}
        help={help}
        choices={eligibility.answers}
        value={answerOf(profil, slug)}
        onChange={(answer) => onChange(withAnswer(profil, slug, answer))}
      />
    </li>
  );
  return (
    <div className={styles.panel}>
      <p className={styles.intro}>{words.intro}</p>
      {useful.length > 0 ? (
        <>
          <h3>{words.settling}</h3>
          <ul className={styles.questions}>
            {useful.map((q) =>
              q.situation === AGE ? (
                <li key={AGE}>
                  <AgeField
                    takesEnter
                    label={q.question}
                    help={said.settles(q.services)}
                    age={profil.age}
                    onAge={(age) => onChange({ ...profil, age })}
                  />
                </li>
              ) : (
                ask(q.situation, q.question, said.settles(q.services))
              ),
            )}
          </ul>
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3>{words.others}</h3>
          <ul className={styles.questions}>
            {others.map((situation) => ask(situation.slug, situation.question, situation.aide))}
          </ul>
        </>
      ) : null}
      {answers > 0 ? (
        <div>
          <Button
            small
            icon="cross"
            onClick={() => onChange({ ...profil, situations: [], situations_exclues: [] })}
          >
            {words.reset}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
