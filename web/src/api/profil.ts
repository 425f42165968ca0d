/** What is said of the young person. It lives in the URL fragment and in request bodies only. */
export type Profil = {
  readonly age: number | null;
  readonly situations: readonly string[];
  readonly situations_exclues: readonly string[];
};

export type Answer = 'oui' | 'non' | 'inconnu';

export const UNKNOWN_PROFIL: Profil = { age: null, situations: [], situations_exclues: [] };

const SLUG = /^[a-z0-9-]{1,60}$/;

/** `#age=17&oui=sans-permis,frr&non=handicap` */
export function profilFromFragment(fragment: string): Profil {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const age = params.get('age');
  const situations = slugsIn(params.get('oui'));
  return {
    age: age !== null && /^\d{1,3}$/.test(age) ? Number(age) : null,
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
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

export function answerOf(profil: Profil, situation: string): Answer {
  if (profil.situations.includes(situation)) return 'oui';
  if (profil.situations_exclues.includes(situation)) return 'non';
  return 'inconnu';
}

export function withAnswer(profil: Profil, situation: string, answer: Answer): Profil {
  const others = (slugs: readonly string[]) => slugs.filter((slug) => slug !== situation);
  return {
    age: profil.age,
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

function slugsIn(value: string | null): string[] {
  return [...new Set((value ?? '').split(',').filter((slug) => SLUG.test(slug)))];
}
