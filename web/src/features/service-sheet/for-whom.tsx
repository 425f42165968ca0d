import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ServiceSheet } from '../../api/contract';
import { answerOf, isUnknown, withAnswer, type Profil } from '../../api/profil';
import { eligibilityQuery, situationsQuery, type Asker } from '../../api/queries';
import { eligibility as words, VERDICTS } from '../../messages/fr/eligibility';
import { reasonLines } from '../../messages/fr/reasons';
import { sheet } from '../../messages/fr/sheet';
import { wordOf } from '../../messages/fr/vocabulary';
import { PUBLICS } from '../../messages/fr/vocabulary-sheet';
import { ChoiceGroup } from '../../ui/choice-group';
import { Disclosure } from '../../ui/disclosure';
import { ReasonList } from '../../ui/reason-list';
import { Facts, SheetSection } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { AgeField } from './age-field';
import { askedSituations } from './asked-situations';
import { useZoneText } from './zone-text';
import styles from './for-whom.module.css';

type ForWhomProps = {
  service: ServiceSheet;
  asker: Asker;
  onChange: (profil: Profil) => void;
};

export function ForWhom({ service, asker, onChange }: ForWhomProps): ReactElement {
  const { profil } = asker;
  const zone = useZoneText(service.zone_eligibilite);
  const verdict = useQuery(eligibilityQuery(service.id, asker));
  const said = verdict.data ? VERDICTS[verdict.data.verdict] : null;
  return (
    <SheetSection id="pour-qui" title={sheet.forWhom.title}>
      {said && verdict.data ? (
        <>
          <p className={styles.verdict} aria-live="polite">
            <Status tone={said.tone}>{said.label}</Status> {said.sentence}
          </p>
          {isUnknown(profil) ? <p className="ecran-seul">{sheet.forWhom.unknownProfile}</p> : null}
          {verdict.data.raisons.length > 0 ? (
            <ReasonList reasons={reasonLines(verdict.data.raisons)} sourceLabel={words.source} />
          ) : (
            <p>{words.noRule}</p>
          )}
        </>
      ) : null}
      {verdict.isError ? <p role="alert">{sheet.forWhom.failed}</p> : null}
      <Questions service={service} asker={asker} onChange={onChange} />
      <Facts
        facts={[
          {
            label: sheet.forWhom.publics,
            value: [
              (service.publics ?? []).map((slug) => wordOf(PUBLICS, slug)).join(', '),
              service.publics_precisions,
            ]
              .filter(Boolean)
              .join('. '),
          },
          { label: sheet.forWhom.zone, value: zone },
          { label: sheet.forWhom.conditions, value: service.conditions_acces },
        ]}
      />
    </SheetSection>
  );
}

/** The age and the situations that this solution's own rules speak of. */
function Questions({ service, asker, onChange }: ForWhomProps): ReactElement {
  const { profil } = asker;
  const all = useQuery(situationsQuery).data?.items ?? [];
  const asked = askedSituations([
    ...service.regles_du_lieu,
    ...(service.dispositif_fiche?.regles ?? []),
  ]);
  const questions = all.filter((situation) => asked.has(situation.slug));
  return (
    <div className={`${styles.asking} ecran-seul`}>
      <AgeField age={profil.age} onChange={(age) => onChange({ ...profil, age })} />
      {questions.length > 0 ? (
        <Disclosure summary={sheet.forWhom.ask(questions.length)} open={questions.length < 3}>
          <div className={styles.questions}>
            {questions.map((situation) => (
              <ChoiceGroup
                key={situation.slug}
                question={situation.question}
                help={situation.aide}
                choices={words.answers}
                value={answerOf(profil, situation.slug)}
                onChange={(answer) => onChange(withAnswer(profil, situation.slug, answer))}
              />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </div>
  );
}
