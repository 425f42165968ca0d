import { useState, type ReactElement } from 'react';
import type { Fact, Family, SheetToConfirm } from '../../api/confirm';
import { confirm } from '../../messages/fr/confirm';
import { Quiet } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { SheetSection } from '../../ui/sheet';
import styles from './confirm.module.css';
import { FactForm } from './fact-form';
import { canBeTyped } from './fact-inputs';
import type { Say } from './say';
import { UntrueForm } from './untrue-form';

type SheetFactsProps = {
  readonly sheet: SheetToConfirm;
  readonly isBusy: boolean;
  readonly onSay: Say;
};

/** The facts of one sheet, in plain words, family by family. */
export function SheetFacts({ sheet, isBusy, onSay }: SheetFactsProps): ReactElement {
  const { objet, id, nom, familles } = sheet;
  const shown = familles.filter(({ faits }) => faits.length > 0);
  return (
    <SheetSection id={`fiche-${objet}-${id}`} title={nom}>
      <Quiet>
        {confirm.sheet[objet]}. {sheet.texte}
      </Quiet>
      {shown.map((family) => (
        <FamilyFacts
          key={family.famille}
          family={family}
          sheet={sheet}
          isBusy={isBusy}
          onSay={onSay}
        />
      ))}
      <div>
        <Button disabled={isBusy} onClick={() => onSay({ tout: true, objet, id })}>
          {confirm.sheetExact}
          <span className="hors-ecran">{confirm.about(nom)}</span>
        </Button>
      </div>
    </SheetSection>
  );
}

function FamilyFacts({ family, ...around }: SheetFactsProps & { family: Family }): ReactElement {
  const { sheet, isBusy, onSay } = around;
  const [isUntrue, setUntrue] = useState(false);
  const { famille, libelle, faits } = family;
  return (
    <section className={styles.family} aria-label={`${libelle}${confirm.about(sheet.nom)}`}>
      <h3>{libelle}</h3>
      <dl className={styles.facts}>
        {faits.map((fact) => (
          <FactRow key={`${fact.objet} ${fact.id} ${fact.champ}`} fact={fact} {...around} />
        ))}
      </dl>
      {isUntrue ? (
        <UntrueForm
          isBusy={isBusy}
          onCancel={() => setUntrue(false)}
          onSend={(message) =>
            onSay({ objet: sheet.objet, id: sheet.id, famille, faux: true, message }, () =>
              setUntrue(false),
            )
          }
        />
      ) : (
        <div>
          <Button small look="quiet" onClick={() => setUntrue(true)}>
            {confirm.untrue}
            <span className="hors-ecran">{confirm.about(libelle)}</span>
          </Button>
        </div>
      )}
    </section>
  );
}

type FactRowProps = { readonly fact: Fact; readonly isBusy: boolean; readonly onSay: Say };

function FactRow({ fact, isBusy, onSay }: FactRowProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { objet, id, champ, libelle, texte, valeur } = fact;
  return (
    <div>
      <dt>{libelle}</dt>
      <dd>
        <span>{texte || confirm.unknown}</span>
        {isOpen ? (
          <FactForm
            fact={fact}
            isBusy={isBusy}
            onCancel={() => setOpen(false)}
            onSave={(valeur) => onSay({ objet, id, champ, valeur }, () => setOpen(false))}
          />
        ) : canBeTyped(fact.saisie) ? (
          <Button small look="quiet" icon="pencil" onClick={() => setOpen(true)}>
            {valeur === null ? confirm.fill : confirm.change}
            <span className="hors-ecran">{confirm.about(libelle)}</span>
          </Button>
        ) : null}
      </dd>
    </div>
  );
}
