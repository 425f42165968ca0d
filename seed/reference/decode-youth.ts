export type YouthOfTown = {
  readonly code: string;
  readonly population: number;
  readonly jeunes: number;
};

/** Reads jeunes-occitanie.txt: young people of 16 to 25 of a town, and its population of the same year. */
export function decodeYouth(text: string): YouthOfTown[] {
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [code = '', population, jeunes] = line.split(' ');
    return [{ code, population: Number(population), jeunes: Number(jeunes) }];
  });
}
