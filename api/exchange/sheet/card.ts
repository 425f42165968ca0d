import type { ServiceSheet } from '../../catalogue/sheet.schema.js';
import type { EligibiliteAnswer } from '../../catalogue/sheet.schema.js';
import type { Raison, Verdict } from '../../dispositifs/regle.js';
import type { CardRow } from './card-row.js';
import { type CardVisit, getThere, sourceOf } from './get-there.js';
import { howLong, howMuch } from './how-long-how-much.js';
import { capitalise, sayList, sayPhone, sentence } from '../../pdf/french-words.js';
import { placeOf, when, where, type Whereabouts } from './when-and-where.js';

export type CardVerdict = {
  readonly kind: Verdict;
  readonly sentence: string;
  readonly reasons: readonly string[];
};

/** What the sheet says of one solution, in the order a young person asks. */
export type Card = {
  readonly number: number;
  readonly title: string;
  readonly structure: string;
  readonly rows: readonly CardRow[];
  readonly verdict: CardVerdict | null;
  readonly notice: string;
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
};

type CardInput = Whereabouts & {
  readonly number: number;
  readonly eligibilite: EligibiliteAnswer | null;
  /** How to go there and come back; null when nobody asked. */
  readonly visit: CardVisit | null;
};

const REASONS_SHOWN = 6;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: 'Cette solution vous est ouverte.',
  a_verifier: "À vérifier avec la structure avant d'y aller :",
  non_eligible: "D'après les règles, cette solution ne vous est pas ouverte :",
};

const WEIGHS: Readonly<Record<Verdict, readonly Raison['issue'][]>> = {
  eligible: ['satisfaite'],
  a_verifier: ['inconnue', 'non_satisfaite', 'information'],
  non_eligible: ['non_satisfaite'],
};

const sayReason = ({ explication }: Raison): string => sentence(explication);

function verdictOf(answer: EligibiliteAnswer | null): CardVerdict | null {
  if (!answer) return null;
  const { verdict, raisons } = answer;
  const weighing = raisons.filter(({ issue }) => WEIGHS[verdict].includes(issue));
  const also = raisons.filter(({ issue }) => issue === 'information' && verdict !== 'a_verifier');
  const reasons = [...weighing, ...also].slice(0, REASONS_SHOWN).map(sayReason);
  return { kind: verdict, sentence: VERDICTS[verdict], reasons };
}

function whom({ contact }: ServiceSheet): CardRow {
  const { telephone, courriel, lien, explication, origine } = contact;
  const ways = [telephone && sayPhone(telephone), courriel, lien].filter((way): way is string =>
    Boolean(way),
  );
  if (ways.length === 0)
    return { label: 'Contact', lines: ['Aucun contact connu : demandez à votre mission locale.'] };
  const isOwn = origine === 'service' || origine === 'structure';
  const lines = [...(isOwn ? [] : [explication]), ways.join('  ·  ')];
  return { label: 'Contact', lines, strongAt: lines.length - 1 };
}

const row = (label: string, ...texts: (string | null)[]): CardRow | null => {
  const lines = texts
    .filter((text) => text !== null && text.trim() !== '')
    .map((text) => sentence(text ?? ''));
  return lines.length > 0 ? { label, lines: [...new Set(lines)] } : null;
};

function cost({ frais, frais_precisions }: ServiceSheet): CardRow | null {
  const word = frais === 'gratuit' ? 'Gratuit' : frais === 'payant' ? 'Payant' : null;
  const both = [word, frais_precisions?.replace(/\.$/, '')].filter(Boolean).join(' : ');
  return row('Prix', both || null);
}

function noticeOf(sheet: ServiceSheet, timesSource: string | null): string {
  const { source_nom, source_annee, source, a_confirmer, structure, fraicheur } = sheet;
  const from = source_nom ?? structure.source_nom ?? source;
  const year = source_annee ?? structure.source_annee;
  const toConfirm = [...new Set([...a_confirmer, ...structure.a_confirmer])].map((field) =>
    field.replaceAll('_', ' '),
  );
  const parts = [
    `Source : ${from}${year === null ? '' : ` (${year})`}`,
    fraicheur.texte,
    toConfirm.length > 0 ? `À confirmer : ${sayList(toConfirm)}` : null,
    timesSource,
  ];
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => sentence(part ?? ''))
    .join(' ');
}

/** Composes what one solution's card says. */
export function composeCard(input: CardInput): Card {
  const { number, sheet, eligibilite, visit } = input;
  const { longitude, latitude } = placeOf(sheet);
  const rows = [
    where(input),
    whom(sheet),
    when(sheet),
    visit && getThere(visit),
    row('Comment', sheet.modalite_entree, sheet.mobilisation_precisions),
    row('Durée', howLong(sheet)),
    row('Revenu', ...howMuch(sheet)),
    cost(sheet),
    row('Conditions', sheet.publics_precisions, sheet.conditions_acces),
    row('À savoir', ...(eligibilite?.relations ?? []).map(({ explication }) => explication)),
  ];
  return {
    number,
    title: capitalise(sheet.nom),
    structure: sheet.structure.nom === sheet.nom ? '' : sheet.structure.nom,
    rows: rows.filter((one) => one !== null),
    verdict: verdictOf(eligibilite),
    notice: noticeOf(sheet, visit && sourceOf(visit)),
    point: longitude !== null && latitude !== null ? { longitude, latitude } : null,
  };
}
