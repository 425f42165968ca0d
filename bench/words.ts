import type { Random } from './random.js';

const FIELD = `accompagnement insertion formation emploi logement mobilité santé permis conduire
hébergement écoute jeunes atelier projet métier apprentissage stage entreprise droits démarches
numérique budget alimentation français alphabétisation handicap famille parentalité bénévolat
engagement civique association quartier village permanence rendez-vous conseiller orientation
découverte immersion chantier insertion sport culture confiance mentale addictions soins psychologue
juridique aide financière mobilier transport vélo scooter location garage solidaire épicerie
vestiaire étranger asile protection résidence foyer travailleurs mission locale école chance
deuxième alternance qualification diplôme remobilisation parcours autonomie citoyenneté`
  .split(/\s+/)
  .filter(Boolean);

// A common word is then in about one service of ten.
const COMMON_SHARE = 0.2;

const SYLLABLES = [
  'ba',
  'cor',
  'dé',
  'fi',
  'gran',
  'jou',
  'la',
  'men',
  'nou',
  'pré',
  'ro',
  'sel',
  'ti',
  'van',
];

/** The field's words and rare ones, so that some queries match much and others little. */
export function vocabulary(random: Random): { common: readonly string[]; rare: readonly string[] } {
  const rare = Array.from({ length: 6_000 }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''),
  );
  return { common: FIELD, rare: [...new Set(rare)] };
}

export type Vocabulary = ReturnType<typeof vocabulary>;

export function sentence(random: Random, { common, rare }: Vocabulary, words: number): string {
  const text = Array.from({ length: words }, () =>
    random.pick(random.next() < COMMON_SHARE ? common : rare),
  );
  return `${text.join(' ')}.`;
}
