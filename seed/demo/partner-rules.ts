import type {
  Regle,
  RegleAccueil,
  RegleCriteres,
  RegleSituation,
} from '../../api/dispositifs/regle.js';
import { siteAgeRules } from '../../api/dispositifs/site-age-rules.js';
import type { TypeStructure } from '../../api/catalogue/vocabulaires/types-structure.js';
import { EMPLOI } from '../reference/dispositifs/emploi.js';
import type { Partner } from './partner.js';

/** When the sources of the partners were read. */
export const RELEVE_LE = '2026-11-20';

/** Kinds that receive whoever comes, in the words of their sources. */
const OPEN_TO: Readonly<Partial<Record<TypeStructure, string>>> = {
  centre_social: 'ce lieu reçoit les habitants du territoire',
  cidff: 'ce lieu reçoit toute personne, en priorité les femmes et les familles',
  france_services: 'ce lieu reçoit tous les publics',
  info_jeunesse: 'ce lieu reçoit tous les jeunes',
  mjc: 'ce lieu reçoit tous les publics, les jeunes en particulier',
  prevention: 'cette équipe va vers les jeunes et les familles',
};

/** Kinds that are meant for somebody, without a condition that a source spells out. */
const MEANT_FOR: Readonly<Partial<Record<TypeStructure, string>>> = {
  auto_ecole_sociale:
    'ce lieu s’adresse, sur prescription, aux personnes en difficulté qui ont un projet professionnel',
  cada: 'ce lieu reçoit des demandeurs d’asile majeurs et des familles',
  ccas: 'ce lieu s’adresse aux habitants de la commune ou de l’intercommunalité',
  ecole_etre: 'ce lieu s’adresse aux jeunes en réflexion sur leur avenir ou en décrochage',
  face: 'ce lieu s’adresse, sur prescription, aux jeunes des quartiers prioritaires de la ville',
  fjt: 'ce lieu s’adresse aux jeunes en emploi, en formation, en alternance ou en recherche',
  mobilite:
    'ce lieu s’adresse, sur prescription, aux personnes en insertion qui ont un frein de mobilité',
  regie_quartier: 'ce lieu s’adresse aux habitants des quartiers prioritaires de la ville',
  sport_insertion:
    'ce lieu s’adresse, sur prescription de la mission locale, aux jeunes en insertion',
};

const TWO_CRITERIA_NETWORKS = new Set(['ai', 'etti']);

/** Level-2 criteria: an ETTI or an AI asks two where the other structures ask three. */
function twoCriteria({ id, reseaux = [] }: Partner): readonly RegleCriteres[] {
  if (!reseaux.some((reseau) => TWO_CRITERIA_NETWORKS.has(reseau))) return [];
  const ofScheme = EMPLOI.flatMap(({ regles }) => regles).find(
    (regle) => regle.sujet === 'criteres',
  );
  if (ofScheme?.sujet !== 'criteres') return [];
  return [
    {
      ...ofScheme,
      id: `${id}.criteres`,
      nature: 'regle_du_site',
      valeur: 2,
      criteres: ofScheme.criteres.map((one) => ({ ...one, poids: one.poids > 1 ? 2 : 1 })),
      explication:
        'en association intermédiaire ou en entreprise de travail temporaire d’insertion, il faut un critère de niveau 1 (RSA…) ou deux de niveau 2 (moins de 26 ans, CAP ou BEP au plus, RQTH, QPV, sortie de l’ASE…)',
    },
  ];
}

/** The missions locales say whom their PACEA is for; the scheme's own text does not. */
export function outOfSchool({ id, source }: Partner): RegleSituation {
  return {
    id: `${id}.scolarise`,
    sujet: 'scolarise',
    operateur: 'faux',
    effet: 'condition',
    nature: 'regle_du_site',
    explication: 'il faut être sorti du système scolaire',
    source_nom: source.nom,
    source_url: source.url,
    reference_legale: null,
    valable_du: null,
    valable_au: null,
    verifiee_le: RELEVE_LE,
  };
}

/** What a place says of whom it takes, where its scheme does not say it already. */
export function rulesOf(partner: Partner): readonly Regle[] {
  const { id: prefixe, type, ages, source } = partner;
  const common = {
    nature: 'regle_du_site',
    source_nom: source.nom,
    source_url: source.url,
    reference_legale: null,
    valable_du: null,
    valable_au: null,
    verifiee_le: RELEVE_LE,
  } as const;
  const rules: Regle[] = [];
  if (ages) {
    const { min, max, handicap: maxHandicap } = ages;
    const { nom: source_nom, url: source_url } = source;
    const verifiee_le = RELEVE_LE;
    rules.push(
      ...siteAgeRules({ prefixe, min, max, maxHandicap, source_nom, source_url, verifiee_le }),
    );
  }
  rules.push(...twoCriteria(partner));
  if (type === 'cap_emploi') {
    const handicap: RegleSituation = {
      ...common,
      id: `${prefixe}.handicap`,
      sujet: 'handicap',
      operateur: 'vrai',
      effet: 'condition',
      explication: 'il faut une reconnaissance de handicap, obtenue ou demandée',
    };
    rules.push(handicap);
  }
  const open = OPEN_TO[type];
  const explication = open ?? MEANT_FOR[type];
  if (explication !== undefined) {
    const accueil: RegleAccueil = {
      ...common,
      id: `${prefixe}.accueil`,
      sujet: 'accueil',
      operateur: 'toujours',
      effet: open === undefined ? 'information' : 'condition',
      explication,
    };
    rules.push(accueil);
  }
  return rules;
}
