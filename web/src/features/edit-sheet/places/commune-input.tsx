import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { communesQuery } from '../../../api/queries';
import { places } from '../../../messages/fr/places';
import type { Caret } from '../../../ui/caret';
import { SearchComboBox } from '../../../ui/search-combo-box';
import { useDelayed } from '../../../ui/use-delayed';
import { textIn, useField } from '../fields/use-field';
import { useEditing } from '../sheet-context';
import styles from '../fields/fields.module.css';

const words = places.commune;
const DELAY_MS = 250;

/** The commune, chosen by its name: its code, its centre and its postcode come with it. */
export function CommuneInput(): ReactElement {
  const { champs, change, errorOf } = useEditing();
  const { label, value, error } = useField('commune');
  const [text, setText] = useState('');
  const caret = useRef<Caret | null>(null);
  const asked = useDelayed(text, DELAY_MS);
  const found = useQuery(communesQuery(asked));
  const communes = found.data?.items ?? [];
  const chosen = textIn(value);
  const wrong = error ?? errorOf('code_insee');
  const choose = (code: string): void => {
    const commune = communes.find((one) => one.code === code);
    if (!commune) return;
    change({
      commune: commune.nom,
      code_insee: code,
      ...(commune.latitude !== null && commune.longitude !== null
        ? { latitude: commune.latitude, longitude: commune.longitude }
        : {}),
      code_postal: postcodeAmong(commune.codes_postaux, textIn(champs['code_postal'])),
    });
    setText('');
  };
  return (
    <div className={styles.group}>
      <SearchComboBox
        label={label}
        placeholder={words.placeholder}
        text={text}
        options={communes.map(({ code, nom, departement, codes_postaux }) => ({
          id: code,
          label: nom,
          detail: `${departement.nom}, ${codes_postaux.slice(0, 3).join(', ')}`,
        }))}
        loading={found.isFetching || asked !== text}
        words={words}
        caret={caret}
        onText={setText}
        onChoose={choose}
      />
      <p className={styles.help}>{chosen === '' ? words.unknown : words.chosen(chosen)}</p>
      {wrong ? <p className={styles.error}>{wrong}</p> : null}
    </div>
  );
}

/** The one that is written when it is the commune's; else its only one. */
function postcodeAmong(postcodes: readonly string[], written: string): string | null {
  if (postcodes.includes(written)) return written;
  const [only, ...others] = postcodes;
  return others.length === 0 ? (only ?? null) : null;
}
