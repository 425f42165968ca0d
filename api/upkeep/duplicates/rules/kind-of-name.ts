// The most telling first: a caisse des écoles of a commune is no commune.
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['caisse des écoles', 'caisse ecole'],
  ['CCAS', 'centre communal action sociale'],
  ['CIAS', 'centre intercommunal action sociale'],
  ['mission locale', 'mission locale'],
  ['MJC', 'maison jeune culture'],
  ['maison familiale rurale', 'maison familiale'],
  ['CFPPA', 'centre formation professionnelle promotion'],
  ['CFA', 'centre formation apprenti'],
  ['lycée', 'lycee'],
  ['université', 'universite'],
  ['office de l’habitat', 'office public habitat'],
  ['maison des adolescents', 'maison adolescent'],
  ['foyer de jeunes travailleurs', 'foyer jeune travailleur'],
  ['point d’accueil et d’écoute', 'point accueil ecoute'],
  ['régie de quartier', 'regie quartier'],
  ['auto-école', 'auto ecole'],
  ['communauté de communes', 'communaute commune'],
  ['communauté d’agglomération', 'communaute agglomeration'],
];

const TOWN = 'commune';

/** What a name says its owner is; null when it does not say. `words` are normalised. */
export function kindOfName(words: readonly string[]): string | null {
  const found = KINDS.find(([, needed]) => needed.split(' ').every((word) => words.includes(word)));
  if (found) return found[0];
  return words[0] === TOWN ? TOWN : null;
}

/** A town always says that it is one; of others, silence says nothing. */
export function areOfDifferentKinds(a: string | null, b: string | null): boolean {
  if (a === TOWN || b === TOWN) return a !== b;
  return a !== null && b !== null && a !== b;
}
