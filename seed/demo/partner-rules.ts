import type { Regle, RegleAccueil, RegleSituation } from '../../api/dispositifs/regle.js';
import { siteAgeRules } from '../../api/dispositifs/site-age-rules.js';
import type { TypeStructure } from '../../api/catalogue/vocabulaires/types-structure.js';
import type { Partner } from './partner.js';

/** When the sources of the partners were read. */
export const RELEVE_LE = '2026-11-20';

/** Kinds that receive whoever comes, in the words of their sources. */
const OPEN_TO: Readonly<Partial<Record<TypeStructure, string>>> = {
  centre_social: 'ouvert à tous les habitants, sans condition',
  cidff: 'ouvert à toute personne, avec une priorité aux femmes et aux familles',
  france_services: 'ouvert à tous les publics, sans condition',
  info_jeunesse: 'ouvert à tous les jeunes, sans condition',
  mjc: 'ouvert à tous les publics, jeunes en particulier',
};

/** Kinds that are meant for somebody, without a condition that a source spells out. */
const MEANT_FOR: Readonly<Partial<Record<TypeStructure, string>>> = {
  auto_ecole_sociale: 's’adresse aux personnes en difficulté qui ont un projet professionnel',
  ccas: 's’adresse aux habitants de la commune ou de l’intercommunalité',
  face: 's’adresse aux jeunes des quartiers prioritaires de la ville',
  mobilite: 's’adresse aux personnes en insertion qui ont un frein de mobilité',
  prevention: 's’adresse aux jeunes et aux familles',
  sport_insertion: 's’adresse aux jeunes en insertion, sur prescription de la mission locale',
};

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
