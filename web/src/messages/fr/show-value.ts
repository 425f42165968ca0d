import { formatDate, formatPhone, formatTime } from './format';
import { sayHours } from './hours';
import { dispositifLabel, FEES, KINDS, RECEPTION, SERVICE_TYPES, wordOf } from './vocabulary';
import { MOBILISATION, MOBILISERS, PUBLICS } from './vocabulary-sheet';

const NOTHING = 'Rien';

const STATES = {
  brouillon: 'Brouillon',
  soumis: 'En attente de publication',
  publie: 'Publiée',
  retire: 'Retirée',
  fermee: 'Fermée définitivement',
};
const HOLIDAYS = { exclus: 'Pas les jours fériés', inclus: 'Même les jours fériés' };
const SCHOOL = {
  inclues: 'Aussi pendant les vacances scolaires',
  exclues: 'Pas pendant les vacances scolaires',
  seulement: 'Seulement pendant les vacances scolaires',
};

const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  frais: FEES,
  type: SERVICE_TYPES,
  type_structure: KINDS,
  publics: PUBLICS,
  modes_accueil: RECEPTION,
  modes_mobilisation: MOBILISATION,
  mobilisable_par: MOBILISERS,
  statut: STATES,
  jours_feries: HOLIDAYS,
  vacances_scolaires: SCHOOL,
};

const DATES = new Set(['debut', 'fin', 'du', 'au', 'prochaine_entree', 'fermee_le']);
const DATE_LISTS = new Set(['dates_exclues', 'dates_ajoutees']);
const TIMES = new Set(['heure_debut', 'heure_fin']);

function showText(champ: string, text: string): string {
  const words = VOCABULARIES[champ];
  if (words) return wordOf(words, text);
  if (champ === 'dispositif_slug') return dispositifLabel(text);
  if (champ === 'telephone') return formatPhone(text);
  if (champ === 'horaires_accueil') return sayHours(text);
  if (DATES.has(champ) || DATE_LISTS.has(champ)) return formatDate(text);
  if (TIMES.has(champ)) return formatTime(text);
  return text;
}

function showItem(champ: string, value: unknown): string {
  if (typeof value === 'string') return showText(champ, value);
  if (typeof value === 'object' && value !== null && 'explication' in value) {
    return String(value.explication);
  }
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** The value of a field, as people read it. */
export function showValue(champ: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (!Array.isArray(value)) return showItem(champ, value);
  if (value.length === 0) return NOTHING;
  return value.map((one) => showItem(champ, one)).join(', ');
}
