import type { ReactElement } from 'react';
import { withAnswer, type Profil } from '../../api/profil';
import { eligibility } from '../../messages/fr/eligibility';
import { findSolution } from '../../messages/fr/find-solution';
import { ChoiceGroup } from '../../ui/choice-group';
import { AgeField } from './age-field';
import { AGE, type UsefulQuestion } from './useful-question';
import styles from './doubt.module.css';

const words = findSolution.profile;

type DoubtProps = {
  profil: Profil;
  useful: readonly UsefulQuestion[];
  onChange: (profil: Profil) => void;
};

/** The one question most worth asking now, where the results are read. */
export function Doubt({ profil, useful, onChange }: DoubtProps): ReactElement | null {
  const [question, ...rest] = useful;
  if (!question) return null;
  return (
    <section className={styles.doubt} aria-labelledby="doute">
      <h2 className={styles.title} id="doute">
        {words.ask}
      </h2>
      {question.situation === AGE ? (
        <AgeField
          takesEnter
          label={question.question}
          age={profil.age}
          onAge={(age) => onChange({ ...profil, age })}
        />
      ) : (
        <ChoiceGroup
          isInline
          question={question.question}
          choices={eligibility.answers}
          value="inconnu"
          onChange={(answer) => onChange(withAnswer(profil, question.situation, answer))}
        />
      )}
      <p className={styles.rest}>
        {words.settles(question.services)}
        {rest.length > 0 ? ` · ${words.more(rest.length)}` : ''}
      </p>
    </section>
  );
}
