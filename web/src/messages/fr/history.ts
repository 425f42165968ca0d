import { plural } from './format';

const FACTS: ReadonlyMap<string, string> = new Map([
  ['tout', 'toute la fiche'],
  ['personne', 'qui appeler'],
  ['horaires', 'les horaires'],
  ['conditions', 'les conditions'],
  ['adresse', 'l’adresse'],
]);

export const historyWords = {
  title: 'Historique',
  loading: 'Chargement de l’historique…',
  failed: 'L’historique n’a pas pu être affiché.',
  none: 'Aucun changement n’a encore été noté.',
  actions: {
    creation: 'Création',
    modification: 'Modification',
    suppression: 'Retrait',
    confirmation: 'Confirmation',
  },
  paths: {
    formulaire: 'par le formulaire',
    import: 'par un import',
    api: 'par une machine partenaire',
    confirmation: 'par un lien de confirmation',
    moderation: 'après décision du gestionnaire',
    fusion: 'par une fusion de doublons',
    systeme: 'par Maillage',
  },
  confirmed: (facts: readonly string[]) =>
    `Dit encore vrai\u00a0: ${facts.map((fact) => FACTS.get(fact) ?? fact).join(', ')}.`,
  by: (who: string, path: string) => `${who}, ${path}`,
  was: 'Avant',
  is: 'Après',
  changes: (count: number) => plural(count, 'champ changé', 'champs changés'),
  past: {
    show: 'Voir toute la fiche après ce changement',
    hide: 'Refermer',
    loading: 'Un instant…',
    none: 'La fiche n’existait pas encore.',
  },
  bringBack: 'Revenir à l’état d’avant ce changement',
  sure: 'La fiche redevient comme elle était juste avant\u00a0; ce qui a changé depuis est défait aussi. Ce retour est noté lui-même.',
  yes: 'Oui, revenir',
  no: 'Non, laisser',
  more: 'Plus ancien',
  newer: 'Plus récent',
  nav: 'Pages de l’historique',
  position: (page: number, pages: number) => `Page ${page} sur ${pages}`,
} as const;
