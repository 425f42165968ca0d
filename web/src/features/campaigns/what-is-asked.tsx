import type { ReactElement } from 'react';
import type { CampaignBody } from '../../api/campaigns';
import { campaigns } from '../../messages/fr/campaigns';
import { KINDS } from '../../messages/fr/vocabulary';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import styles from './campaigns.module.css';

const words = campaigns.form;

export type Kind = NonNullable<CampaignBody['types_structure']>[number];
export type Family = NonNullable<CampaignBody['familles']>[number];

const isKind = (slug: string): slug is Kind & keyof typeof KINDS => Object.hasOwn(KINDS, slug);
const ALL_KINDS = Object.keys(KINDS).filter(isKind);
const ALL_FAMILIES = ['personne', 'horaires', 'conditions', 'adresse'] as const;

type ChosenProps<Value> = {
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
};

function toggled<Value>(chosen: readonly Value[], value: Value, isOn: boolean): readonly Value[] {
  const others = chosen.filter((one) => one !== value);
  return isOn ? [...others, value] : others;
}

export function KindsField({ chosen, onChange }: ChosenProps<Kind>): ReactElement {
  return (
    <Disclosure summary={words.kindsChosen(chosen.length)}>
      <fieldset>
        <legend className="hors-ecran">{words.kinds}</legend>
        <div className={styles.boxes}>
          {ALL_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              checked={chosen.includes(kind)}
              onChange={(isOn) => onChange(toggled(chosen, kind, isOn))}
            >
              {KINDS[kind]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}

export function FamiliesField({ chosen, onChange }: ChosenProps<Family>): ReactElement {
  return (
    <fieldset>
      <legend className={styles.legend}>{words.families}</legend>
      <p className={styles.facts}>{words.familiesHelp}</p>
      <div className={styles.boxes}>
        {ALL_FAMILIES.map((family) => (
          <Checkbox
            key={family}
            checked={chosen.includes(family)}
            onChange={(isOn) => onChange(toggled(chosen, family, isOn))}
          >
            {campaigns.families[family]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
