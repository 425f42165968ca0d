import {
  COVERAGE_MAILLES,
  type CoverageMaille,
  type CoverageQuestion,
  type Mode,
  MODES,
} from '../../api/coverage';
import { NEEDS } from '../../messages/fr/needs';

/** What the address of the screen says. */
export type CoverageParams = CoverageQuestion & {
  readonly tri: string;
  readonly page: number;
  /** What is drawn over the map. */
  readonly showsOffers: boolean;
  readonly showsPermanences: boolean;
  readonly showsDemand: boolean;
};

export const MINUTES = [15, 30, 45, 60, 90] as const;

const DEFAULTS: CoverageParams = {
  territoire: 'departement:30',
  besoin: 'mobilite',
  mode: 'voiture',
  minutes: 45,
  maille: 'commune',
  withUnconfirmed: false,
  tri: '-jeunes',
  page: 1,
  showsOffers: false,
  showsPermanences: false,
  showsDemand: false,
};

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | null,
  otherwise: Value,
): Value {
  return values.find((value) => value === text) ?? otherwise;
}

const SLUGS = NEEDS.map(({ slug }) => slug);
const ORDER = /^-?(nom|jeunes|offres_vivantes|offres_a_confirmer|indice|couvert|raison)$/;

/** What is not understood is as if it were not there: an address typed by hand never breaks. */
export function readCoverageParams(params: URLSearchParams): CoverageParams {
  const tri = params.get('tri') ?? '';
  const page = Number(params.get('page'));
  const minutes = Number(params.get('minutes'));
  const besoin = SLUGS.find((slug) => slug === params.get('besoin'));
  return {
    territoire: params.get('territoire') || DEFAULTS.territoire,
    besoin: besoin ?? DEFAULTS.besoin,
    mode: oneOf<Mode>(MODES, params.get('mode'), DEFAULTS.mode),
    minutes: MINUTES.find((known) => known === minutes) ?? DEFAULTS.minutes,
    maille: oneOf<CoverageMaille>(COVERAGE_MAILLES, params.get('maille'), DEFAULTS.maille),
    withUnconfirmed: params.get('a_confirmer') === 'oui',
    tri: ORDER.test(tri) ? tri : DEFAULTS.tri,
    page: Number.isInteger(page) && page > 0 ? page : DEFAULTS.page,
    showsOffers: params.get('offres') === 'oui',
    showsPermanences: params.get('permanences') === 'oui',
    showsDemand: params.get('demande') === 'oui',
  };
}

/** What the API is asked, without how it is shown. */
export const questionOf = ({
  territoire,
  besoin,
  mode,
  minutes,
  maille,
  withUnconfirmed,
}: CoverageParams): CoverageQuestion => ({
  territoire,
  besoin,
  mode,
  minutes,
  maille,
  withUnconfirmed,
});

/** Only what differs from the first look. */
export function writeCoverageParams(asked: CoverageParams): URLSearchParams {
  const said: Record<string, string> = {};
  if (asked.territoire !== DEFAULTS.territoire) said['territoire'] = asked.territoire;
  if (asked.besoin !== DEFAULTS.besoin) said['besoin'] = asked.besoin;
  if (asked.mode !== DEFAULTS.mode) said['mode'] = asked.mode;
  if (asked.minutes !== DEFAULTS.minutes) said['minutes'] = String(asked.minutes);
  if (asked.maille !== DEFAULTS.maille) said['maille'] = asked.maille;
  if (asked.withUnconfirmed) said['a_confirmer'] = 'oui';
  if (asked.tri !== DEFAULTS.tri) said['tri'] = asked.tri;
  if (asked.page !== DEFAULTS.page) said['page'] = String(asked.page);
  if (asked.showsOffers) said['offres'] = 'oui';
  if (asked.showsPermanences) said['permanences'] = 'oui';
  if (asked.showsDemand) said['demande'] = 'oui';
  return new URLSearchParams(said);
}
