/** What the buttons of a result say: the list carries these words, and not those of what they open. */
export const card = {
  keep: 'Garder',
  kept: 'Gardée',
  addNumber: 'J’ai le numéro',
} as const;
