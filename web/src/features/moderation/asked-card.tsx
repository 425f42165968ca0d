import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { AskedChange, Queue } from '../../api/moderation';
import { moderation as words } from '../../messages/fr/moderation';
import { ButtonLink } from '../../ui/button';
import { Status } from '../../ui/status';
import { DecisionBar } from './decision-bar';
import { Differences } from './differences';
import styles from './moderation.module.css';
import type { Decisions } from './use-decisions';

type AskedCardProps = {
  readonly asked: AskedChange;
  readonly names: Queue['noms'];
  readonly decisions: Decisions;
  readonly titleRef: (title: HTMLHeadingElement | null) => void;
  readonly onMove: (step: 1 | -1) => void;
};

/** One thing to decide: what, by whom, since when, and its fields side by side. */
export function AskedCard(props: AskedCardProps): ReactElement {
  const { asked, names, decisions, titleRef, onMove } = props;
  const [isRefusing, setRefusing] = useState(false);
  const isOpen = asked.statut === 'en_attente';
  const isMoved = isOpen && asked.differences.some(({ depasse }) => depasse);
  const asksReason = asked.nature !== 'suggestion_import';
  const refuse = (): void => {
    if (asksReason) setRefusing(true);
    else decisions.decide({ asked, accepts: false });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const deed = deedOf(event, {
      j: () => onMove(1),
      k: () => onMove(-1),
      ...(isOpen && !decisions.isBusy
        ? { a: () => asked.existe && decisions.decide({ asked, accepts: true }), r: refuse }
        : {}),
    });
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- each key doubles a button
    <article className={styles.card} aria-labelledby={`demande-${asked.id}`} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <Status tone={asked.nature === 'relecture' ? 'neutral' : 'unsure'}>
            {words.natures[asked.nature]}
          </Status>
          <span>{words.kinds[asked.objet]}</span>
        </p>
        <h2 id={`demande-${asked.id}`} tabIndex={-1} ref={titleRef}>
          {asked.titre}
        </h2>
        <p className={styles.facts}>{factsOf(asked)}</p>
      </header>
      {asked.existe ? null : <p className={styles.warning}>{words.gone}</p>}
      {isMoved ? <p className={styles.warning}>{words.movedText}</p> : null}
      <Differences asked={asked} names={names} />
      {isOpen ? (
        <DecisionBar
          asked={asked}
          decisions={decisions}
          isMoved={isMoved}
          isRefusing={isRefusing}
          onRefuse={refuse}
          onCancel={() => setRefusing(false)}
        />
      ) : (
        <p>{words.decided(asked.statut, asked.decidee_par, asked.decidee_le)}</p>
      )}
      {!isOpen && asked.motif ? <p>{words.motif(asked.motif)}</p> : null}
      <SheetLinks asked={asked} />
    </article>
  );
}

function factsOf({ structure, commune, auteur, age_jours, source, titre }: AskedChange): string {
  const name = structure && structure.nom !== titre ? structure.nom : '';
  return [name, commune, words.asked(auteur, age_jours), source ? words.from(source) : '']
    .filter(Boolean)
    .join(' · ');
}

const PAGES: Readonly<Partial<Record<AskedChange['objet'], string>>> = {
  service: 'solutions',
  structure: 'structures',
};

/** Where the sheet is read, when it is public; and all that was written on it. */
function SheetLinks({ asked }: { asked: AskedChange }): ReactElement {
  const { objet, objet_id, existe, nature } = asked;
  const at = encodeURIComponent(objet_id);
  const page = existe && nature !== 'premiere_publication' ? PAGES[objet] : undefined;
  return (
    <div className={styles.buttons}>
      {existe && nature === 'premiere_publication' ? (
        <ButtonLink small look="quiet" to={`/mes-fiches/${objet}s/${at}`}>
          {words.seeDraft}
        </ButtonLink>
      ) : null}
      {page ? (
        <ButtonLink small look="quiet" to={`/${page}/${at}`}>
          {words.see}
        </ButtonLink>
      ) : null}
      <ButtonLink small look="quiet" to={`/historique/${objet}/${at}`}>
        {words.history}
      </ButtonLink>
    </div>
  );
}

type Deeds = Readonly<Record<string, () => unknown>>;

/** What a single key does here; where words are typed, keys are letters. */
function deedOf(event: KeyboardEvent<HTMLElement>, deeds: Deeds): (() => unknown) | undefined {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return undefined;
  const isTyping = target instanceof HTMLElement && target.matches('textarea, input, select');
  return isTyping ? undefined : deeds[key.toLowerCase()];
}
