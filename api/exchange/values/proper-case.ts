/** Words kept in capitals in a name: acronyms met in lists of partners. */
const ACRONYMS = new Set(
  (
    'ADIE AFPA AFTRAL ANPAA APF APSEM ARML ASE ASP BGE BIJ BTP CAF CARSAT CCAS CCI CEJ ' +
    'CEMEA CESEGARD CFA CFAA CFAI CFC CFPM CFPPA CHRS CHU CIAS CIDFF CIJ CIO CLCV CLLAJ ' +
    'CMA CMP CNAM CPAM CPIE CSAPA CSF CSP DDETS DREETS DSDEN EHPAD EPCI EPIDE EPLE ' +
    'EPLEFPA ESAT ESRP EURL FACE FJT FOL FRCIDFF FRMJC GAEC GEIQ GIE GIP GRETA GSC IFC ' +
    'IFRIA IMEIF IMT INSA IRFA ISEP IUT LEAP LEGTA LEP LEPAFP LPA LPO MDA MDPH MDS MECS ' +
    'MFPF MFR MJC ML MLI MLJ MLOA MSA NPU OF OGEC OPH PAAJIP PAEJ PEP PIMMS PJJ PLIE PMI ' +
    'PTCE QPV RQTH SA SARL SAS SASU SCIC SCOP SDIS SIAE SISA SIVOM SMA SMV SNC SPIP TPE ' +
    'UD UDAF UFA UFCV UFOLEP UIMM UNAF UNEA URAF VTF ZA ZAC ZAE ZI'
  ).split(' '),
);
const PARTICLES = new Set(
  'de du des la le les l d et en sur sous au aux par pour avec dans chez à ou un une'.split(' '),
);
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XX|XXI{0,3})$/;

const isAllCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const hasVowel = (word: string): boolean => /[AEIOUYÀÂÉÈÊËÎÏÔÛÜŒ]/.test(word);

function isAcronym(word: string): boolean {
  if (ACRONYMS.has(word) || ROMAN.test(word)) return true;
  return (
    /[\d&]/.test(word) ||
    (word.length > 1 &&
      word.length <= 5 &&
      !hasVowel(word) &&
      word !== 'ST' &&
      word !== 'STE' &&
      word !== 'DR')
  );
}

const capitalise = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

function caseWord(word: string, isFirst: boolean): string {
  const lower = word.toLowerCase();
  if (!isFirst && PARTICLES.has(lower)) return lower;
  return isAcronym(word) ? word : capitalise(word);
}

/** One blank-separated token: C.P.I.E. stays, L'ECOLE and SAINT-PAUL are cased part by part. */
function caseToken(token: string, isFirst: boolean): string {
  if (/^(\p{Lu}\.)+\p{Lu}?\.?$/u.test(token)) return token;
  let seen = !isFirst;
  return token.replaceAll(/[\p{Lu}\d&]+/gu, (word, at: number) => {
    const isElided = token.charAt(at + word.length) === "'" && (word === 'L' || word === 'D');
    const cased = isElided && seen ? word.toLowerCase() : caseWord(word, !seen);
    seen = true;
    return cased;
  });
}

/** PURPLE CAMPUS becomes Purple Campus; acronyms, and a name of one short word that may be one, stay. */
export function properCase(name: string): string {
  if (!isAllCapitals(name)) return name;
  const words = name
    .replaceAll('’', "'")
    .replaceAll(/(?<=\s|^)([LD]) (?=[AEIOUYHÀÂÉÈÊ])/g, "$1'")
    .replaceAll(/(?<=\S )A (?=\p{Lu}['\p{Lu}])/gu, 'À ')
    .split(' ');
  if (words.length === 1 && name.length <= 6) return name;
  return words
    .map((word, index) => caseToken(word, index === 0 || words[index - 1] === '-'))
    .join(' ');
}
