export type AreaOfCommune = { readonly code: string; readonly hectares: number };

/** Reads superficies-occitanie.txt: hectares by INSEE code of 2018. */
export function decodeAreas(text: string): AreaOfCommune[] {
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [prefix = '', ...tokens] = line.split(' ');
    let rank = 0;
    return tokens.map((token) => {
      const [step = '', hectares = ''] = token.split(',');
      rank += Number.parseInt(step, 36);
      const code = prefix + String(rank).padStart(5 - prefix.length, '0');
      return { code, hectares: Number.parseInt(hectares, 36) };
    });
  });
}
