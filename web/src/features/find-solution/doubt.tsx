import type { ReactElement } from 'react';
import { withAnswer, type Profil } from '../../api/profil';
import { eligibility } from '../../messages/fr/eligibility';
import { findSolution } from '../../messages/fr/find-solution';
import { ChoiceGroup } from '../../ui/choice-group';
import { Icon } from '../../ui/icon';
import type { UsefulQuestion } from './useful-question';
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
        <Icon name="question" />
        {words.ask}
      </h2>
      <ChoiceGroup
        question={question.question}
        help={words.settles(question.services)}
        choices={eligibility.answers}
        value="inconnu"
        onChange={(answer) => onChange(withAnswer(profil, question.situation, answer))}
      />
      {rest.length > 0 ? <p className={styles.rest}>{words.more(rest.length)}</p> : null}
    </section>
  );
}
