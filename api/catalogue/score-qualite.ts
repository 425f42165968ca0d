import type { ServiceRow } from './catalogue-rows.js';

export type ScoredService = Pick<
  ServiceRow,
  | 'source'
  | 'date_maj'
  | 'adresse'
  | 'telephone'
  | 'courriel'
  | 'lien_mobilisation'
  | 'modes_accueil'
  | 'modes_mobilisation'
  | 'mobilisable_par'
  | 'thematiques'
  | 'publics'
  | 'description'
  | 'frais'
  | 'frais_precisions'
>;

/** A value from 0 to 1, or null when the criterion does not apply. */
type Criterion = (service: ScoredService, today: string) => number | null;

const DAY_MS = 86_400_000;
/** Up to this age, in days, a sheet loses nothing. */
export const FRESH_DAYS = 182.5;
const STALE_DAYS = 730;
const SOURCES_WITHOUT_DATE = new Set(['agefiph', 'france-travail']);

const isFilled = (values: readonly string[] | null): boolean => (values?.length ?? 0) > 0;
const mark = (isGood: boolean): number => (isGood ? 1 : 0);

export function scoreAdresse(service: ScoredService): number | null {
  const receives =
    service.modes_accueil?.includes('en-presentiel') ||
    service.modes_mobilisation?.includes('se-presenter');
  return receives ? mark(Boolean(service.adresse)) : null;
}

export function scoreTelephone(service: ScoredService): number | null {
  if (!service.modes_mobilisation?.includes('telephoner')) return null;
  return mark(Boolean(service.telephone));
}

export function scoreCourriel(service: ScoredService): number | null {
  if (!service.modes_mobilisation?.includes('envoyer-un-courriel')) return null;
  return mark(Boolean(service.courriel));
}

export function scoreMobilisation(service: ScoredService): number {
  return (mark(isFilled(service.modes_mobilisation)) + mark(isFilled(service.mobilisable_par))) / 2;
}

export function scoreDateMaj(service: ScoredService, today: string): number | null {
  if (SOURCES_WITHOUT_DATE.has(service.source)) return null;
  const ageDays = (Date.parse(today) - Date.parse(service.date_maj)) / DAY_MS;
  if (ageDays <= FRESH_DAYS) return 1;
  return Math.max(0, (STALE_DAYS - ageDays) / (STALE_DAYS - FRESH_DAYS));
}

export function scoreDescription(service: ScoredService): number {
  const { length } = service.description;
  if (length < 50) return 0;
  if (length < 200) return 0.5;
  return length < 2000 ? 1 : 0.5;
}

export function scoreFrais(service: ScoredService): number {
  if (service.frais === null) return 0;
  return service.frais === 'payant' && !service.frais_precisions ? 0.5 : 1;
}

const CRITERIA = {
  adresse_bien_definie: scoreAdresse,
  telephone_bien_defini: scoreTelephone,
  courriel_bien_defini: scoreCourriel,
  modes_mobilisation_bien_definis: scoreMobilisation,
  date_maj_recente: scoreDateMaj,
  au_moins_une_thematique: (service) => mark(isFilled(service.thematiques)),
  au_moins_un_public: (service) => mark(isFilled(service.publics)),
  au_moins_un_moyen_de_contact: ({ courriel, lien_mobilisation, telephone }) =>
    mark(Boolean(courriel || lien_mobilisation || telephone)),
  description_bien_definie: scoreDescription,
  frais_bien_definis: scoreFrais,
} as const satisfies Readonly<Record<string, Criterion>>;

export type CritereDeQualite = keyof typeof CRITERIA;

export const CRITERES_DE_QUALITE = [
  'adresse_bien_definie',
  'telephone_bien_defini',
  'courriel_bien_defini',
  'modes_mobilisation_bien_definis',
  'date_maj_recente',
  'au_moins_une_thematique',
  'au_moins_un_public',
  'au_moins_un_moyen_de_contact',
  'description_bien_definie',
  'frais_bien_definis',
] as const satisfies readonly CritereDeQualite[];

export type MarkedCriterion = {
  readonly critere: CritereDeQualite;
  /** From 0 to 1; null when the criterion does not apply. */
  readonly note: number | null;
};

/** data·inclusion's ten criteria, one by one. */
export function markQuality(service: ScoredService, today: string): readonly MarkedCriterion[] {
  return CRITERES_DE_QUALITE.map((critere) => ({
    critere,
    note: CRITERIA[critere](service, today),
  }));
}

const round2 = (value: number): number => Math.round(value * 100) / 100;

/** data·inclusion's quality score: the mean of the criteria that apply, to two decimals. */
export function scoreQualite(service: ScoredService, today: string): number {
  const marks = markQuality(service, today)
    .map(({ note }) => note)
    .filter((note) => note !== null);
  return round2(marks.reduce((sum, value) => sum + value, 0) / marks.length);
}

/** The mean of its services' scores; 0 for a structure without services. */
export function scoreStructure(scores: readonly number[]): number {
  if (scores.length === 0) return 0;
  return round2(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
