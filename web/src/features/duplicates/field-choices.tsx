import type { ReactElement } from 'react';
import type { PairField, Side } from '../../api/duplicates';
import { duplicates as words } from '../../messages/fr/duplicates';
import { showValue } from '../../messages/fr/show-value';
import { Disclosure } from '../../ui/disclosure';
import { Facts } from '../../ui/sheet';
import styles from './duplicates.module.css';
import type { FieldGroup, PartedFields } from './part-fields';
import { SideChoice } from './side-choice';

type FieldChoicesProps = {
  readonly fields: PartedFields;
  readonly sideOf: (group: FieldGroup) => Side;
  readonly onChange: (champ: string, side: Side) => void;
};

export function FieldChoices({ fields, sideOf, onChange }: FieldChoicesProps): ReactElement {
  const { different, same } = fields;
  return (
    <>
      {different.length > 0 ? <h3 className={styles.subtitle}>{words.fields}</h3> : null}
      {different.map((group) => (
        <SideChoice
          key={group.champ}
          question={group.libelle ?? words.address}
          value={sideOf(group)}
          onChange={(side) => onChange(group.champ, side)}
          a={<Values fields={group.fields} side="a" />}
          b={<Values fields={group.fields} side="b" />}
        />
      ))}
      {same.length > 0 ? (
        <Disclosure summary={words.same(same.length)}>
          <Facts
            facts={same.map(({ champ, libelle, a }) => ({
              label: libelle,
              value: showValue(champ, a),
            }))}
          />
        </Disclosure>
      ) : null}
    </>
  );
}

type ValuesProps = { readonly fields: readonly PairField[]; readonly side: Side };

function Values({ fields, side }: ValuesProps): ReactElement {
  const confirmed = fields.map((one) => (side === 'a' ? one.confirme_a : one.confirme_b));
  const told = confirmed.find((one) => one !== null);
  const isOne = fields.length === 1;
  const values = fields.map((one) => [one.champ, showValue(one.champ, one[side])] as const);
  const said = isOne ? values : values.filter(([champ]) => !isEmpty(fields, champ, side));
  return (
    <>
      {said.map(([champ, text]) => (
        <span key={champ}>{text}</span>
      ))}
      {said.length === 0 ? <span>{showValue('adresse', null)}</span> : null}
      {told ? <small>{words.confirmedBy(told.le, told.par)}</small> : null}
    </>
  );
}

function isEmpty(fields: readonly PairField[], champ: string, side: Side): boolean {
  const value: unknown = fields.find((one) => one.champ === champ)?.[side];
  return value === null || value === undefined || value === '';
}
