import type { ReactElement } from 'react';
import type { NeedOfTerritory, TerritorySheet } from '../../../api/coverage';
import { coverage } from '../../../messages/fr/coverage';
import { formatNumber } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { BoxPlot } from '../../../ui/box-plot';
import { SelectField } from '../../../ui/field';
import styles from '../coverage.module.css';
import type { CoverageAsked } from '../use-coverage';
import { BoxTable } from './box-table';
import { Reasons } from './reasons';

const words = coverage.sheet.compare;
type Comparison = NeedOfTerritory['comparaisons'][number];

const percent = (value: number): string => `${formatNumber(Math.round(value * 100))} %`;
const FORMATS = { indice: coverage.index, part_couverte: percent } as const;

/** One need: why some communes lack it, and where the territory stands among the others. */
export function Compare({
  sheet,
  asked,
  change,
}: CoverageAsked & { readonly sheet: TerritorySheet }): ReactElement | null {
  const need = sheet.besoins.find(({ besoin }) => besoin.slug === asked.besoin) ?? sheet.besoins[0];
  if (!need) return null;
  return (
    <div className={styles.stack}>
      <div className={styles.narrow}>
        <SelectField
          label={words.choose}
          value={need.besoin.slug}
          onChange={(event) => change({ besoin: event.currentTarget.value })}
        >
          {sheet.besoins.map(({ besoin }) => (
            <option key={besoin.slug} value={besoin.slug}>
              {needLabel(besoin.slug)}
            </option>
          ))}
        </SelectField>
      </div>
      <Reasons need={need} />
      {need.comparaisons.map((comparison) => (
        <Figure key={comparison.figure} comparison={comparison} />
      ))}
    </div>
  );
}

function Figure({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { figure, ici, boites, cibles } = comparison;
  const format = FORMATS[figure];
  const title = words.figures[figure];
  const boxes = boites.map((box) => ({
    key: box.ensemble,
    label: `${words.sets[box.ensemble]}\u00a0: ${box.nom} (${words.count(box.effectif, box.inconnus)})`,
    min: box.min,
    q1: box.q1,
    median: box.mediane,
    q3: box.q3,
    max: box.max,
  }));
  const noHigher = ici === null ? words.unknownTarget : words.noHigher;
  const none = {
    legitime: words.unknownTarget,
    raisonnable: cibles.raisonnable_au_plus_haut ? words.reached : noHigher,
    atteignable: cibles.atteignable_au_plus_haut ? words.reached : noHigher,
  };
  const targets = (['legitime', 'raisonnable', 'atteignable'] as const).map((target) => ({
    label: words.targets[target],
    value: cibles[target] === null ? none[target] : format(cibles[target]),
  }));
  return (
    <div className={styles.stack}>
      <h3>{title}</h3>
      {boxes.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <BoxPlot
          label={title}
          boxes={boxes}
          here={ici === null ? null : { value: ici, label: `${words.here}\u00a0: ${format(ici)}` }}
          format={format}
        />
      )}
      {ici === null ? <p>{words.unknownHere}</p> : null}
      <ul className={styles.plain}>
        {targets.map(({ label, value }) => (
          <li key={label}>
            {label} — <strong>{value}</strong>
          </li>
        ))}
      </ul>
      {boxes.length > 0 ? <BoxTable caption={title} boxes={boxes} format={format} /> : null}
    </div>
  );
}
