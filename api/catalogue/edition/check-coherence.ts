import type { Champs, FieldError, Objet } from './sheet.js';

const isBefore = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a < b;

const isMore = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' && a > b;

function checkPermanence(champs: Champs): FieldError[] {
  const errors: FieldError[] = [];
  const { debut = null, fin = null, heure_debut = null, heure_fin = null, rrule } = champs;
  if (isBefore(fin, debut)) {
    errors.push({ champ: 'fin', message: 'La fin est avant le début.' });
  }
  if (heure_debut === heure_fin ? heure_debut !== null : isBefore(heure_fin, heure_debut)) {
    errors.push({ champ: 'heure_fin', message: "L'heure de fin est avant celle du début." });
  }
  if (typeof rrule === 'string' && /INTERVAL=(?!1(?:;|$))/.test(rrule) && debut === null) {
    errors.push({
      champ: 'debut',
      message: 'Donnez une première date : sans elle, on ne sait pas quelle semaine ou quel mois.',
    });
  }
  return errors;
}

function checkService({ places_disponibles, places_total, regles }: Champs): FieldError[] {
  const errors: FieldError[] = [];
  if (isMore(places_disponibles, places_total)) {
    const message = 'Il y a plus de places libres que de places en tout.';
    errors.push({ champ: 'places_disponibles', message });
  }
  const ids = Array.isArray(regles) ? regles.map((regle: { id?: unknown }) => regle.id) : [];
  if (new Set(ids).size < ids.length) {
    errors.push({ champ: 'regles', message: 'Deux règles ont le même identifiant.' });
  }
  return errors;
}

function checkPoint({ longitude = null, latitude = null }: Champs): FieldError[] {
  if ((longitude === null) === (latitude === null)) return [];
  return [{ champ: 'longitude', message: 'Un point a une longitude et une latitude.' }];
}

/** What is wrong between fields that are each right; `champs` is the whole sheet to be written. */
export function checkCoherence(objet: Objet, champs: Champs): FieldError[] {
  if (objet === 'permanence') return checkPermanence(champs);
  if (objet === 'fermeture') {
    const { du, au, service_id = null, structure_id = null } = champs;
    if ((service_id === null) === (structure_id === null)) {
      return [
        {
          champ: 'service_id',
          message: 'Une fermeture est celle d’une solution ou celle d’une structure.',
        },
      ];
    }
    return isBefore(au, du) ? [{ champ: 'au', message: 'La fin est avant le début.' }] : [];
  }
  if (objet === 'service') return [...checkService(champs), ...checkPoint(champs)];
  return checkPoint(champs);
}
