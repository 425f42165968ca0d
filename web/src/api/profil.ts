import { isSituation, type Situation } from './situations';

export type Point = { readonly lat: number; readonly lon: number };

/** What is said of the young person. It lives in the URL fragment and in request bodies only. */
export type Profil = {
  /** The address the young person starts from, when it is known better than the commune. */
  readonly point: Point | null;
  readonly age: number | null;
  readonly situations: readonly Situation[];
  readonly situations_exclues: readonly Situation[];
};

export type Answer = 'oui' | 'non' | 'inconnu';

export const UNKNOWN_PROFIL: Profil = {
  point: null,
  age: null,
  situations: [],
  situations_exclues: [],
};

/** The ages the API takes, in whole years. */
export const AGE_MIN = 0;
export const AGE_MAX = 120;

/** The age that is written, when the API takes it. */
export function ageIn(text: string): number | null {
  if (!/^\d{1,3}$/.test(text)) return null;
  const age = Number(text);
  return age >= AGE_MIN && age <= AGE_MAX ? age : null;
}

/** « 17 », « 17 ans »: nobody looks for that word, it is an age. */
export function ageSaid(words: string): number | null {
  const [, digits = ''] = /^(\d{1,2})(?:\s*ans?)?$/i.exec(words.trim()) ?? [];
  return ageIn(digits);
}

/** `#age=17&oui=sans-permis,frr&non=handicap&depuis=43.6256,4.3059` */
export function profilFromFragment(fragment: string): Profil {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const situations = slugsIn(params.get('oui'));
  return {
    point: pointIn(params.get('depuis')),
    age: ageIn(params.get('age') ?? ''),
    situations,
    situations_exclues: slugsIn(params.get('non')).filter((slug) => !situations.includes(slug)),
  };
}

export function fragmentOfProfil(profil: Profil): string {
  const parts: string[] = [];
  if (profil.age !== null) parts.push(`age=${profil.age}`);
  if (profil.situations.length > 0) parts.push(`oui=${profil.situations.join(',')}`);
  if (profil.situations_exclues.length > 0)
    parts.push(`non=${profil.situations_exclues.join(',')}`);
  if (profil.point) parts.push(`depuis=${profil.point.lat},${profil.point.lon}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

export function answerOf(profil: Profil, situation: string): Answer {
  if (profil.situations.some((slug) => slug === situation)) return 'oui';
  if (profil.situations_exclues.some((slug) => slug === situation)) return 'non';
  return 'inconnu';
}

export function withAnswer(profil: Profil, situation: string, answer: Answer): Profil {
  if (!isSituation(situation)) return profil;
  const others = (slugs: readonly Situation[]) => slugs.filter((slug) => slug !== situation);
  return {
    ...profil,
    situations: [...others(profil.situations), ...(answer === 'oui' ? [situation] : [])],
    situations_exclues: [
      ...others(profil.situations_exclues),
      ...(answer === 'non' ? [situation] : []),
    ],
  };
}

export function isUnknown(profil: Profil): boolean {
  return (
    profil.age === null && profil.situations.length === 0 && profil.situations_exclues.length === 0
  );
}

/** The same, as the contract wants it sent. */
export function toBody(profil: Profil): {
  age: number | null;
  situations: Situation[];
  situations_exclues: Situation[];
} {
  return {
    age: profil.age,
    situations: [...profil.situations],
    situations_exclues: [...profil.situations_exclues],
  };
}

function slugsIn(value: string | null): Situation[] {
  return [...new Set((value ?? '').split(',').filter(isSituation))];
}

function pointIn(value: string | null): Point | null {
  const [lat = Number.NaN, lon = Number.NaN] = (value ?? '').split(',').map(Number);
  return value && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
