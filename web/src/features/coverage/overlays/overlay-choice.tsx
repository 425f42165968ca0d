import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { TerritoryPermanences } from '../../../api/coverage-permanences';
import { overlays } from '../../../messages/fr/coverage-overlays';
import { Checkbox } from '../../../ui/checkbox';
import styles from '../coverage.module.css';
import type { CoverageAsked } from '../use-coverage';

type OverlayChoiceProps = CoverageAsked & { readonly hasDemand: boolean };

/** What to draw over the map. */
export function OverlayChoice({ asked, change, hasDemand }: OverlayChoiceProps): ReactElement {
  const { page } = asked;
  return (
    <fieldset className={styles.overlays}>
      <legend>{overlays.title}</legend>
      <Checkbox
        checked={asked.showsOffers}
        onChange={(showsOffers) => change({ showsOffers, page })}
      >
        <span className={styles.offerMark} aria-hidden="true" /> {overlays.offers}
      </Checkbox>
      <Checkbox
        checked={asked.showsPermanences}
        onChange={(showsPermanences) => change({ showsPermanences, page })}
      >
        <span className={styles.heldMark} aria-hidden="true" /> {overlays.permanences.show}
      </Checkbox>
      {hasDemand ? (
        <Checkbox
          checked={asked.showsDemand}
          onChange={(showsDemand) => change({ showsDemand, page })}
        >
          <span className={styles.demandMark} aria-hidden="true" /> {overlays.demand}
        </Checkbox>
      ) : null}
    </fieldset>
  );
}

type OffersTextProps = Pick<CoverageAsked, 'asked'> & { readonly count: number };

/** The points of the map in words, and where their list is. */
export function OffersText({ asked, count }: OffersTextProps): ReactElement {
  const { territoire, besoin } = asked;
  const list = new URLSearchParams({ territoire, thematiques: besoin }).toString();
  return (
    <p>
      {overlays.offersText(count)} <Link to={`/?${list}`}>{overlays.offersList}</Link>
    </p>
  );
}

type PermanencesTextProps = { readonly answer: TerritoryPermanences };

/** How many permanences there are, and the way to their list. */
export function PermanencesText({ answer }: PermanencesTextProps): ReactElement {
  const { total, items } = answer;
  if (total === 0) return <p>{overlays.permanences.none}</p>;
  return (
    <p>
      {overlays.permanences.count(total, items.length)}{' '}
      <a href="#permanences">{overlays.permanences.list}</a>
    </p>
  );
}
