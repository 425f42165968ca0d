import type { ServiceSheet } from '../../catalogue/sheet.schema.js';
import {
  capitalise,
  sayDate,
  sayDay,
  sayPhone,
  sayTime,
  sentence,
} from '../../pdf/french-words.js';
import { placeOf } from '../sheet/when-and-where.js';
import { sayAudience } from './say-audience.js';
import { shorten } from './shorten.js';

/** What the directory prints of one service. */
export type Listing = {
  readonly id: string;
  readonly title: string;
  readonly structure: string;
  readonly address: string;
  readonly contact: string;
  readonly isReachable: boolean;
  readonly details: readonly string[];
  readonly isConfirmed: boolean;
  readonly freshness: string;
};

const MOST = { title: 140, structure: 110, address: 160, contact: 130, detail: 240 } as const;

/** Its own address; of none, that of a permanence. */
function addressOf(sheet: ServiceSheet): string {
  const own = placeOf(sheet);
  const [permanence] = sheet.permanences;
  const place = own.commune === null && permanence ? permanence.lieu : own;
  const town = [place.code_postal, place.commune].filter(Boolean).join(' ');
  const address = [place.adresse, place.complement_adresse, town].filter(Boolean).join(', ');
  if (address === '') return 'Lieu non précisé : à demander';
  return place.adresse === null ? `${address} (adresse à demander)` : address;
}

function contactOf({ contact }: ServiceSheet): { readonly text: string; readonly isOwn: boolean } {
  const { telephone, courriel, lien, origine, nom } = contact;
  const way = telephone ? `Tél. ${sayPhone(telephone)}` : (courriel ?? lien);
  if (way === null) return { text: 'Téléphone et courriel non connus', isOwn: false };
  if (origine === 'service' || origine === 'structure') return { text: way, isOwn: true };
  return { text: nom === null ? way : `${way} (${nom})`, isOwn: origine === 'poste' };
}

type Occurrence = ServiceSheet['permanences'][number]['prochaines_dates'][number];

function sayNext({ date, debut, fin, incertaine }: Occurrence): string {
  const hours =
    debut === null
      ? ', heure à demander'
      : fin === null
        ? ` à ${sayTime(debut)}`
        : ` de ${sayTime(debut)} à ${sayTime(fin)}`;
  return `${sayDay(date)}${hours}${incertaine ? ', date à confirmer' : ''}`;
}

type Lieu = ServiceSheet['permanences'][number]['lieu'];

function sayWhere({ nom, commune }: Lieu): string {
  const isSaid = commune !== null && nom.includes(commune);
  return `, ${commune === null || isSaid ? nom : `${nom}, ${commune}`}`;
}

function nextPermanence({ permanences }: ServiceSheet): string | null {
  const dated = permanences.flatMap(({ prochaines_dates: [next], lieu }) =>
    next ? [{ next, lieu }] : [],
  );
  const [first] = dated.sort((a, b) => (a.next.date < b.next.date ? -1 : 1));
  if (!first) return null;
  return `Prochaine permanence : ${sayNext(first.next)}${sayWhere(first.lieu)}`;
}

function whenOf(sheet: ServiceSheet): string {
  const { permanences, horaires, prochaine_entree } = sheet;
  const next = nextPermanence(sheet);
  if (next) return next;
  const [permanence] = permanences;
  if (permanence) return `Permanence : ${permanence.phrase}${sayWhere(permanence.lieu)}`;
  if (horaires) return `Horaires : ${horaires.phrases.join(' ; ') || horaires.texte}`;
  if (prochaine_entree) return `Prochaine entrée le ${sayDate(prochaine_entree)}`;
  return 'Jours et heures à demander';
}

function closureOf({ offre }: ServiceSheet): string | null {
  if (offre.kind === 'complete') return 'Complet pour le moment';
  if (offre.kind !== 'fermee') return null;
  return offre.jusqu_au ? `Fermé jusqu’au ${sayDate(offre.jusqu_au)}` : 'Fermé pour le moment';
}

function freshnessOf({ fraicheur: { etat, confirmee_le } }: ServiceSheet): string {
  if (confirmee_le === null) return 'À confirmer';
  const when = `onfirmé le ${sayDate(confirmee_le)}`;
  return etat === 'confirmee' ? `C${when}` : `À reconfirmer (c${when})`;
}

/** Composes what the directory says of one service; `today` is YYYY-MM-DD. */
export function composeListing(sheet: ServiceSheet, today: string): Listing {
  const contact = contactOf(sheet);
  const details = [closureOf(sheet), whenOf(sheet), `Pour qui : ${sayAudience(sheet, today)}`];
  return {
    id: sheet.id,
    title: shorten(capitalise(sheet.nom), MOST.title),
    structure:
      sheet.structure.nom === sheet.nom ? '' : shorten(sheet.structure.nom, MOST.structure),
    address: shorten(addressOf(sheet), MOST.address),
    contact: shorten(contact.text, MOST.contact),
    isReachable: contact.isOwn,
    details: details
      .filter((detail) => detail !== null)
      .map((detail) => sentence(shorten(detail, MOST.detail))),
    isConfirmed: sheet.fraicheur.etat === 'confirmee',
    freshness: freshnessOf(sheet),
  };
}
