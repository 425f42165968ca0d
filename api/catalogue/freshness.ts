import { describeDate } from './dates/describe-recurrence.js';

/** Facts do not age alike: a person leaves sooner than a building. */
export const HALF_LIFE_MONTHS = { personne: 3, horaires: 6, conditions: 12, adresse: 24 } as const;

export type Famille = keyof typeof HALF_LIFE_MONTHS;

/** What a human said is still true; `tout` is every family at once. Dates are 'YYYY-MM-DD…'. */
export type Confirmation = {
  readonly famille: string;
  readonly par: string;
  readonly methode: string;
  readonly confirmee_le: string;
};

export type EtatDeFraicheur = 'confirmee' | 'a_reconfirmer' | 'jamais_confirmee';

export type FraicheurDeFamille = {
  readonly famille: Famille;
  readonly etat: EtatDeFraicheur;
  readonly confirmee_le: string | null;
  /** From 1 on the day of the confirmation, halved at each half-life; 0 when nobody confirmed. */
  readonly confiance: number;
};

export type Fraicheur = {
  readonly etat: EtatDeFraicheur;
  readonly confirmee_le: string | null;
  readonly par: string | null;
  readonly methode: string | null;
  readonly texte: string;
  readonly familles: readonly FraicheurDeFamille[];
};

// Whom to call, when to come: a building that still stands makes nobody come.
const FAMILLES_DE_VIE: ReadonlySet<Famille> = new Set(['personne', 'horaires']);
const FAMILLES = Object.freeze(['personne', 'horaires', 'conditions', 'adresse'] as const);
const DAYS_A_MONTH = 30.4375;
const DAY_MS = 86_400_000;
const STILL_TRUSTED = 0.5;

const dayOf = (moment: string): string => moment.slice(0, 10);

function trustIn(famille: Famille, confirmedOn: string, today: string): number {
  const days = Math.max(0, (Date.parse(today) - Date.parse(confirmedOn)) / DAY_MS);
  return 0.5 ** (days / DAYS_A_MONTH / HALF_LIFE_MONTHS[famille]);
}

function latestOf(confirmations: readonly Confirmation[]): Confirmation | null {
  const [first, ...rest] = confirmations;
  if (!first) return null;
  return rest.reduce((last, one) => (one.confirmee_le > last.confirmee_le ? one : last), first);
}

function weigh(
  famille: Famille,
  confirmations: readonly Confirmation[],
  today: string,
): FraicheurDeFamille {
  const last = latestOf(
    confirmations.filter((one) => one.famille === famille || one.famille === 'tout'),
  );
  if (!last) return { famille, etat: 'jamais_confirmee', confirmee_le: null, confiance: 0 };
  const confirmee_le = dayOf(last.confirmee_le);
  const trust = trustIn(famille, confirmee_le, today);
  const etat = trust >= STILL_TRUSTED ? 'confirmee' : 'a_reconfirmer';
  return { famille, etat, confirmee_le, confiance: Math.round(trust * 100) / 100 };
}

const lastDayOf = (famille: Famille, day: string): string => {
  const days = Math.floor(HALF_LIFE_MONTHS[famille] * DAYS_A_MONTH);
  return new Date(Date.parse(dayOf(day)) + days * DAY_MS).toISOString().slice(0, 10);
};

/** The last day on which the sheet is fresh, if nobody confirms it again; null when nobody did. */
export function lastFreshDay(
  confirmations: readonly Pick<Confirmation, 'famille' | 'confirmee_le'>[],
): string | null {
  const days = [...FAMILLES_DE_VIE].flatMap((famille) =>
    confirmations
      .filter((one) => one.famille === famille || one.famille === 'tout')
      .map(({ confirmee_le }) => lastDayOf(famille, confirmee_le)),
  );
  return days.toSorted().at(-1) ?? null;
}

/** How fresh a sheet is, from what humans confirmed; the date of an import says nothing. */
export function weighFreshness(confirmations: readonly Confirmation[], today: string): Fraicheur {
  const familles = FAMILLES.map((famille) => weigh(famille, confirmations, today));
  const last = latestOf(confirmations);
  if (!last) {
    const texte = 'Jamais confirmé par la structure : à vérifier avant d’orienter.';
    return {
      etat: 'jamais_confirmee',
      confirmee_le: null,
      par: null,
      methode: null,
      texte,
      familles,
    };
  }
  const { par, methode } = last;
  const confirmee_le = dayOf(last.confirmee_le);
  const isFresh = familles.some(
    ({ famille, etat }) => etat === 'confirmee' && FAMILLES_DE_VIE.has(famille),
  );
  const texte = `Confirmé le ${describeDate(confirmee_le)} par ${par}${isFresh ? '' : ', à reconfirmer'}.`;
  return {
    etat: isFresh ? 'confirmee' : 'a_reconfirmer',
    confirmee_le,
    par,
    methode,
    texte,
    familles,
  };
}
