/** What weighs when one of two sheets is to be kept. */
export type Weight = {
  readonly statut: string;
  /** People who answer for it. */
  readonly membres: number;
  /** Fields that a human wrote or confirmed. */
  readonly champs_humains: number;
  readonly services: number;
  /** Fields that say something. */
  readonly remplis: number;
};

const ORDER: readonly ((weight: Weight) => number)[] = [
  ({ statut }) => Number(statut === 'publie'),
  ({ membres }) => membres,
  ({ champs_humains }) => champs_humains,
  ({ services }) => services,
  ({ remplis }) => remplis,
];

/** The sheet that has more to lose: that which people hold, then that which says more. */
export function suggestKept(a: Weight, b: Weight): 'a' | 'b' {
  for (const weigh of ORDER) {
    if (weigh(a) !== weigh(b)) return weigh(a) > weigh(b) ? 'a' : 'b';
  }
  return 'a';
}
