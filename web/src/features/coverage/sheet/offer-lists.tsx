import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { OffersOfTerritory, TerritorySheet } from '../../../api/coverage';
import { coverage } from '../../../messages/fr/coverage';
import { formatNumber } from '../../../messages/fr/format';
import { Disclosure } from '../../../ui/disclosure';
import styles from '../coverage.module.css';

const words = coverage.sheet.offers;

type Offer = OffersOfTerritory['items'][number];

/** The offers that count here, by what is known of them. */
export function OfferLists({ sheet }: { readonly sheet: TerritorySheet }): ReactElement {
  const { offres, desserte_exterieure, sans_lieu } = sheet;
  const lists: readonly (readonly [string, OffersOfTerritory])[] = [
    [words.vivantes, offres.vivantes],
    [words.a_confirmer, offres.a_confirmer],
    [words.sans_interlocuteur, offres.sans_interlocuteur],
    [words.saturees, offres.saturees],
    [words.fermees, offres.fermees],
    [words.exterieure, desserte_exterieure],
    [words.sans_lieu, sans_lieu],
  ];
  return (
    <div className={styles.stack}>
      {lists.map(([title, offers]) => (
        <Disclosure key={title} summary={`${title} (${formatNumber(offers.total)})`}>
          <OfferList offers={offers} />
        </Disclosure>
      ))}
    </div>
  );
}

function OfferList({ offers }: { readonly offers: OffersOfTerritory }): ReactElement {
  const { items, total } = offers;
  if (total === 0) return <p>{words.none}</p>;
  return (
    <>
      <ul className={styles.plain}>
        {items.map((offer) => (
          <li key={offer.id}>
            <Link to={`/solutions/${offer.id}`}>{offer.nom}</Link> <span>{detailOf(offer)}</span>
          </li>
        ))}
      </ul>
      {total > items.length ? <p>{words.more(total - items.length)}</p> : null}
    </>
  );
}

function detailOf({ structure, commune, minutes, acces }: Offer): string {
  const parts = [
    structure.nom,
    commune,
    minutes === null || minutes === 0 ? null : words.minutes(minutes),
    words.access[acces],
  ];
  return parts.filter(Boolean).join(' · ');
}
