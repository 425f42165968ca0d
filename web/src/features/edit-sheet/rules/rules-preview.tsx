import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, type ReactElement } from 'react';
import { rulesPreviewQuery } from '../../../api/previews';
import { VERDICTS } from '../../../messages/fr/eligibility';
import { sentence } from '../../../messages/fr/format';
import { reasonLines } from '../../../messages/fr/reasons';
import { rulesEditor as words } from '../../../messages/fr/rules-editor';
import { Disclosure } from '../../../ui/disclosure';
import { ReasonList } from '../../../ui/reason-list';
import { Status } from '../../../ui/status';
import { useDelayed } from '../../../ui/use-delayed';
import styles from '../fields/fields.module.css';
import { textIn } from '../fields/use-field';
import { useEditing } from '../sheet-context';
import { areComplete, type Rule } from './typed-rules';

const DELAY_MS = 350;

type RulesPreviewProps = {
  readonly rules: readonly Rule[];
  /** The same rules, said in words by the API. */
  readonly onComplete: (rules: readonly Rule[]) => void;
};

/** The rules as the sheet will say them, and whom they admit among five young people. */
export function RulesPreview({ rules, onComplete }: RulesPreviewProps): ReactElement {
  const { champs } = useEditing();
  const asked = useDelayed(rules, DELAY_MS);
  const { data, isError, isPlaceholderData } = useQuery(
    rulesPreviewQuery({
      regles: asked,
      dispositif: textIn(champs['dispositif_slug']) || null,
      commune: textIn(champs['code_insee']) || null,
    }),
  );
  const complete = useEffectEvent((said: readonly Rule[]) => {
    const isSame = JSON.stringify(asked) === JSON.stringify(rules);
    if (isSame && said.length === rules.length && !areComplete(rules)) onComplete(said);
  });
  useEffect(() => {
    if (data && !isPlaceholderData) complete(data.regles);
  }, [data, isPlaceholderData]);
  return (
    <section className={styles.preview} aria-label={words.said}>
      <h3>{words.said}</h3>
      {isError ? <p>{words.failed}</p> : null}
      {data?.phrases.length === 0 ? <p>{words.none}</p> : null}
      <ul>
        {data?.phrases.map((phrase) => (
          <li key={phrase}>{sentence(phrase)}.</li>
        ))}
      </ul>
      {data?.erreurs.map(({ index, message }) => (
        <p key={index} className={styles.error}>
          {message}
        </p>
      ))}
      <h3>{words.examples}</h3>
      <ul className={styles.examples}>
        {data?.profils.map(({ cle, libelle, verdict, raisons }) => (
          <li key={cle}>
            <p>{sentence(libelle)}</p>
            <Status tone={VERDICTS[verdict].tone}>{VERDICTS[verdict].label}</Status>
            {raisons.length > 0 ? (
              <Disclosure summary={words.why}>
                <ReasonList reasons={reasonLines(raisons)} sourceLabel={words.why} />
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
