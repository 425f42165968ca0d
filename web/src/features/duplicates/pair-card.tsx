import { useState, type ReactElement, type ReactNode } from 'react';
import type { Pair, PairKind, PairSheet, Side } from '../../api/duplicates';
import { duplicates as words } from '../../messages/fr/duplicates';
import { ButtonLink } from '../../ui/button';
import { Status } from '../../ui/status';
import styles from './duplicates.module.css';
import { FieldChoices } from './field-choices';
import { PairDecision } from './pair-decision';
import { firstSide, partFields } from './part-fields';
import { SideChoice } from './side-choice';
import type { PairDecisions } from './use-pair-decisions';

type PairCardProps = {
  readonly pair: Pair;
  readonly decisions: PairDecisions;
  readonly titleRef: (title: HTMLHeadingElement | null) => void;
};

/** Two sheets side by side: why they are alike, which to keep, and what of each. */
export function PairCard({ pair, decisions, titleRef }: PairCardProps): ReactElement {
  const [kept, setKept] = useState<Side>(pair.garder);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const { a, b, statut, objet, structure_nom } = pair;
  const fields = partFields(pair.champs);
  const name = words.pair(a.nom, b.nom);
  const sideOf = (group: (typeof fields.different)[number]): Side =>
    chosen[group.champ] ?? firstSide(group, kept);
  const champs = Object.fromEntries(
    fields.different.map((group) => [group.champ, sideOf(group)] as const),
  );
  return (
    <article className={styles.card} aria-labelledby={`paire-${pair.id}`}>
      <h2 id={`paire-${pair.id}`} tabIndex={-1} ref={titleRef}>
        {name}
      </h2>
      {structure_nom === null ? null : <p>{words.ofStructure(structure_nom)}</p>}
      <p className={styles.facts}>{words.likeness(pair.score)}</p>
      <Reasons label={words.why} tone="positive" reasons={pair.pour} />
      <Reasons label={words.whyNot} tone="negative" reasons={pair.contre} />
      {statut === 'a_decider' ? (
        <>
          <SideChoice
            question={words.keep[objet]}
            help={words.keepHelp[objet]}
            value={kept}
            onChange={setKept}
            a={<Summary objet={objet} sheet={a} isAdvised={pair.garder === 'a'} />}
            b={<Summary objet={objet} sheet={b} isAdvised={pair.garder === 'b'} />}
          />
          <SheetLinks objet={objet} sheets={[a, b]} />
          <FieldChoices
            fields={fields}
            sideOf={sideOf}
            onChange={(champ, side) => setChosen({ ...chosen, [champ]: side })}
          />
          <PairDecision pair={pair} merge={{ garder: kept, champs }} decisions={decisions} />
        </>
      ) : (
        <>
          <SheetLinks objet={objet} sheets={[a, b]} />
          <p>{words.decided(pair.decide_par, pair.decide_le)}</p>
        </>
      )}
    </article>
  );
}

type ReasonsProps = {
  readonly label: string;
  readonly tone: 'positive' | 'negative';
  readonly reasons: readonly string[];
};

function Reasons({ label, tone, reasons }: ReasonsProps): ReactElement | null {
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons} aria-label={label}>
      {reasons.map((reason) => (
        <li key={reason}>
          <Status tone={tone}>{reason}</Status>
        </li>
      ))}
    </ul>
  );
}

type SummaryProps = {
  readonly objet: PairKind;
  readonly sheet: PairSheet;
  readonly isAdvised: boolean;
};

function Summary({ objet, sheet, isAdvised }: SummaryProps): ReactNode {
  return (
    <>
      <strong>{sheet.nom}</strong>
      {isAdvised ? <em>{words.advised}</em> : null}
      <span>{words.sheet(objet, sheet)}</span>
      <small>{words.dates(sheet)}</small>
      <small>{words.source(sheet.source_nom ?? sheet.source_libelle)}</small>
    </>
  );
}

const PLACES = { structure: '/structures', service: '/solutions' } as const;

type SheetLinksProps = { readonly objet: PairKind; readonly sheets: readonly PairSheet[] };

function SheetLinks({ objet, sheets }: SheetLinksProps): ReactElement {
  return (
    <div className={styles.buttons}>
      {sheets.map(({ id, nom, source_nom, source_libelle }) => (
        <ButtonLink key={id} small look="quiet" to={`${PLACES[objet]}/${encodeURIComponent(id)}`}>
          {words.see(nom, source_nom ?? source_libelle)}
        </ButtonLink>
      ))}
    </div>
  );
}
