import type { ReactElement } from 'react';
import type { MyService, MyStructure } from '../../api/edition';
import { mySheets } from '../../messages/fr/my-sheets';
import { Status, type Tone } from '../../ui/status';
import styles from './my-sheets.module.css';

const words = mySheets;

type Chip = { readonly tone: Tone; readonly label: string };

function isState(statut: string): statut is keyof typeof words.states {
  return Object.hasOwn(words.states, statut);
}

function chipsOf(sheet: MyService | MyStructure): readonly Chip[] {
  const { statut, demandes, refus, brouillon, fraicheur, fermetures } = sheet;
  const state: Chip = isState(statut) ? words.states[statut] : { tone: 'neutral', label: statut };
  const chips: Chip[] = [state];
  if (refus !== null) chips.push({ tone: 'negative', label: words.refused });
  if (demandes.length > 0 && statut === 'publie') {
    chips.push({ tone: 'unsure', label: words.waiting });
  }
  if (brouillon) chips.push({ tone: 'neutral', label: words.draft });
  if (statut === 'publie' && fraicheur.etat !== 'confirmee') {
    chips.push({ tone: 'unsure', label: words.toConfirm });
  }
  return [
    ...chips,
    ...fermetures.map(({ au }) => ({ tone: 'negative' as const, label: words.closed(au) })),
  ];
}

/** Where a sheet stands, and what to do next, the most pressing first. */
export function Steps({ sheet }: { sheet: MyService | MyStructure }): ReactElement {
  const { a_faire: steps, fraicheur, score_qualite: score } = sheet;
  const places = 'places_disponibles' in sheet ? sheet.places_disponibles : null;
  const total = 'places_total' in sheet ? sheet.places_total : null;
  return (
    <div className={styles.steps}>
      <ul className={styles.chips}>
        {chipsOf(sheet).map(({ tone, label }) => (
          <li key={label}>
            <Status tone={tone}>{label}</Status>
          </li>
        ))}
      </ul>
      {steps.length > 0 ? (
        <ul className={styles.todo} aria-label={words.next}>
          {steps.map(({ code, texte }) => (
            <li key={code}>{texte}</li>
          ))}
        </ul>
      ) : null}
      <p className={styles.facts}>
        {[
          fraicheur.texte,
          score === null ? '' : words.quality(score),
          places === null ? '' : words.places(places, total),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
