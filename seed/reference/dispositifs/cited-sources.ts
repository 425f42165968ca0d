import type { Source } from '../../../api/dispositifs/dispositif.js';

/** The day the facts below were last read in their sources. */
export const VERIFIE_LE = '2026-11-01';

const servicePublic = (fiche: string): Source => ({
  nom: `service-public.fr, fiche ${fiche}`,
  url: `https://www.service-public.fr/particuliers/vosdroits/${fiche}`,
});

export const SOURCES = {
  spCej: servicePublic('F32700'),
  spE2c: servicePublic('F2039'),
  spEpide: servicePublic('F1190'),
  spSmv: servicePublic('F35860'),
  spServiceCivique: servicePublic('F13278'),
  spReadaptation: servicePublic('F211'),
  spApprentissage: servicePublic('F31704'),
  oriane: {
    nom: 'Oriane, Région Île-de-France, jeunes étrangers et apprentissage',
    url: 'https://www.oriane.info/jeunes-etrangers-le-contrat-dapprentissage-cest-possible',
  },
  questionsCej: {
    nom: 'Ministère du travail, questions-réponses sur le CEJ',
    url: 'https://travail-emploi.gouv.fr/questions-reponses-le-contrat-dengagement-jeune-cej',
  },
  unafo: {
    nom: 'UNAFO, guide pauvreté et engagement des jeunes',
    url: 'https://unafo.org/centre-de-ressources/guide-pauvrete-engagement-jeunes',
  },
  mesAllocs: {
    nom: 'mes-allocs.fr, montants du CEJ',
    url: 'https://mes-allocs.fr/guides/contrat-engagement-jeune/montant-cej',
  },
  capMetiers: {
    nom: 'Cap Métiers, information juridique sur le PACEA',
    url: 'https://pro.cap-metiers.fr',
  },
  ml09: { nom: 'Mission locale de l’Ariège, PACEA', url: 'https://ml09.org/pacea' },
  codeDuTravail: {
    nom: 'Code du travail, lu sur french-business-law.com',
    url: 'https://french-business-law.com',
  },
  juriblio: {
    nom: 'juriblio.fr, lecture simplifiée du code du travail (à relire sur Légifrance)',
    url: 'https://juriblio.fr',
  },
  mayotte: {
    nom: 'Appel à projets CEJ jeunes en rupture, Le Journal de Mayotte, 4 août 2022',
    url: 'https://lejournaldemayotte.yt/2022/08/04',
  },
  dreetsBfc: {
    nom: 'DREETS Bourgogne-Franche-Comté, appel à projets 2022-2023',
    url: 'https://bourgogne-franche-comte.dreets.gouv.fr',
  },
  fas: {
    nom: 'Fédération des acteurs de la solidarité, mai 2022',
    url: 'https://federationsolidarite.org/2022/05',
  },
  regionE2c: {
    nom: "Région Occitanie, l'école de la deuxième chance",
    url: 'https://laregion.fr/E2C-quand-l-ecole-donne-une-seconde-chance',
  },
  e2cLorraine: { nom: 'E2C Lorraine', url: null },
  epideMinistere: {
    nom: "Ministère du travail, page de l'EPIDE",
    url: 'https://travail-emploi.gouv.fr',
  },
  affichesParisiennes: {
    nom: "Affiches parisiennes, ouverture de l'EPIDE à 17 ans",
    url: null,
  },
  gazetteYvelines: {
    nom: 'La Gazette en Yvelines, Promo 16-18',
    url: null,
  },
  cidj: { nom: "CIDJ, l'obligation de formation", url: 'https://www.cidj.com' },
  emploilr: { nom: 'emploilr, obligation de formation', url: null },
  serviceCivique: { nom: 'service-civique.gouv.fr', url: 'https://www.service-civique.gouv.fr' },
  mlVichy: { nom: 'Mission locale de Vichy, indemnités de 2022', url: null },
  ateliers: {
    nom: 'Bilan des ateliers de l’association régionale des missions locales d’Occitanie',
    url: null,
  },
  listeCej: {
    nom: 'Liste nationale des actions structurantes du CEJ',
    url: null,
  },
  emforBfc: { nom: 'Emfor Bourgogne-Franche-Comté', url: null },
  banqueDesTerritoires: {
    nom: 'Banque des Territoires',
    url: 'https://www.banquedesterritoires.fr',
  },
  cereq: {
    nom: 'Céreq, évaluation des prépas apprentissage',
    url: 'https://cereq.fr/prepas-apprentissage-jeune-evaluation',
  },
  lesEmplois: {
    nom: 'Critères administratifs des emplois de l’inclusion',
    url: 'https://github.com/gip-inclusion/les-emplois/blob/543eae8/itou/eligibility/data/administrative_criteria.json',
  },
  pecMinistere: {
    nom: 'Ministère du travail, page du parcours emploi compétences',
    url: 'https://travail-emploi.gouv.fr',
  },
  immersion: {
    nom: 'Immersion Facilitée, règles des conventions',
    url: 'https://github.com/gip-inclusion/immersion-facile/blob/cd67635/shared/src/convention/ConventionDto.unit.test.ts',
  },
  pmsmpMission: {
    nom: 'Avenant 2023 à la convention de la mission locale Petite Camargue',
    url: null,
  },
  conventionObjectifs: {
    nom: 'Convention pluriannuelle d’objectifs des missions locales',
    url: null,
  },
  contratsAidesJeunes: { nom: 'Textes de 2020 sur les contrats aidés des jeunes', url: null },
  fjtSete: {
    nom: 'Ville de Sète, foyer de jeunes travailleurs L’Alliance',
    url: 'https://www.sete.fr/article/inauguration-de-lalliance-nouveau-foyer-de-jeunes-travailleurs/',
  },
  coallia: { nom: 'Coallia', url: null },
  casar: { nom: 'CASAR', url: null },
  paejMinistere: { nom: 'Ministère des solidarités, PAEJ', url: 'https://solidarites.gouv.fr' },
  paejCaf: { nom: 'CAF, PAEJ', url: 'https://www.caf.fr' },
  mda11: { nom: "Maison des adolescents de l'Aude et DREES", url: 'https://maisondesados11.fr' },
  mdaTarn: { nom: 'Maison des adolescents du Tarn', url: null },
  drjscs: {
    nom: 'DRJSCS Occitanie, parcours SESAME, 2019',
    url: 'https://occitanie.drjscs.gouv.fr/spip.php?article1770',
  },
  espoMinistere: {
    nom: 'Ministère du travail, page des ESPO et ESRP',
    url: 'https://travail-emploi.gouv.fr',
  },
  fagerh: { nom: 'FAGERH', url: 'https://www.fagerh.fr' },
  aidesJeunes: {
    nom: 'aides-jeunes, rémunération des stagiaires en Occitanie',
    url: 'https://github.com/betagouv/aides-jeunes/blob/8843e65/data/benefits/javascript/region-occitanie-remuneration-stagiaires-formation-professionnelle.yml',
  },
  saintArnoult: { nom: 'commune de Saint-Arnoult, fin du SNU', url: null },
} as const satisfies Record<string, Source>;
