import { normaliseDate } from './normalise-date.js';

export type SoliguidePhrases = {
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly fermeture: { readonly du: string; readonly au: string | null } | null;
  readonly isSaturated: boolean;
};

const AGE_MIN = /L['’]âge minimum est de (\d{1,3}) ans/;
const AGE_MAX = /L['’]âge maximum est de (\d{1,3}) ans/;
const CLOSED_SINCE = /Ce service est fermé temporairement depuis le (\d{2}\/\d{2}\/\d{4})/;
const CLOSED_BETWEEN =
  /Ce service est fermé temporairement du (\d{2}\/\d{2}\/\d{4}) au (\d{2}\/\d{2}\/\d{4})/;
const SATURATED = 'la structure est très sollicitée pour ce service';

const ageOf = (text: string, pattern: RegExp): number | null => {
  const age = pattern.exec(text)?.[1];
  return age === undefined ? null : Number(age);
};

const dayOf = (text: string | undefined): string | null => {
  const reading = normaliseDate(text ?? null);
  return reading.kind === 'value' ? reading.value : null;
};

function closureOf(text: string): SoliguidePhrases['fermeture'] {
  const between = CLOSED_BETWEEN.exec(text);
  const du = dayOf(between?.[1] ?? CLOSED_SINCE.exec(text)?.[1]);
  if (du === null) return null;
  const au = dayOf(between?.[2]);
  return au !== null && au < du ? null : { du, au };
}

/** Ages, closure and saturation that Soliguide's exact sentences carry through data·inclusion. */
export function readSoliguidePhrases(service: {
  readonly description: string | null;
  readonly publics_precisions: string | null;
}): SoliguidePhrases {
  const publics = service.publics_precisions ?? '';
  const description = service.description ?? '';
  return {
    ageMin: ageOf(publics, AGE_MIN),
    ageMax: ageOf(publics, AGE_MAX),
    fermeture: closureOf(description),
    isSaturated: description.includes(SATURATED),
  };
}
