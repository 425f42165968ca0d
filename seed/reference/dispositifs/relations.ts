import type {
  DispositifSlug,
  Relation,
  Source,
  TypeRelation,
} from '../../../api/dispositifs/dispositif.js';
import type { Nature } from '../../../api/dispositifs/regle.js';
import { typeset } from '../../../api/dispositifs/typeset.js';
import { SOURCES, VERIFIE_LE } from './cited-sources.js';

type Said = {
  readonly explication: string;
  readonly source: Source;
  readonly loi?: string;
  readonly nature?: Nature;
  readonly sens_unique?: true;
};

function relation(
  de: DispositifSlug,
  type: TypeRelation,
  vers: DispositifSlug,
  said: Said,
): Relation {
  return {
    id: `${de}.${type}.${vers}`,
    de,
    vers,
    type,
    ...(said.sens_unique ? { sens_unique: said.sens_unique } : {}),
    nature: said.nature ?? 'droit',
    explication: typeset(
      `${said.explication} (source : ${[said.source.nom, said.loi].filter(Boolean).join(', ')}).`,
    ),
    source_nom: said.source.nom,
    source_url: said.source.url,
    reference_legale: said.loi ?? null,
    valable_du: null,
    valable_au: null,
    verifiee_le: VERIFIE_LE,
  };
}

const PAID_TRAININGS = [
  'formation-prequalifiante',
  'formation-qualifiante',
  'formation-certifiante',
  'formation-diplomante',
  'projet-pro',
] as const;

const OPENS_SESAME = [
  { slug: 'cej', nom: 'en CEJ' },
  { slug: 'e2c', nom: 'en E2C' },
  { slug: 'epide', nom: "à l'EPIDE" },
  { slug: 'fjt', nom: 'en FJT' },
] as const;

export const RELATIONS: readonly Relation[] = [
  relation('pacea', 'incompatible', 'cej', {
    explication:
      'Le PACEA et le CEJ ne se cumulent pas : ce peut être avant ou après, jamais en même temps',
    source: SOURCES.capMetiers,
  }),
  relation('pacea', 'enchainable', 'cej', {
    explication: "Un CEJ peut prendre la suite d'un PACEA, et l'inverse",
    source: SOURCES.capMetiers,
  }),
  relation('service-civique', 'suspend_allocation', 'cej', {
    explication: "Pendant un service civique, l'allocation du CEJ est suspendue",
    source: SOURCES.codeDuTravail,
    loi: 'article R5131-24, III, 4°',
  }),
  relation('smv', 'suspend_allocation', 'cej', {
    explication: "Pendant un service militaire volontaire, l'allocation du CEJ est suspendue",
    source: SOURCES.codeDuTravail,
    loi: 'article R5131-24, III, 2°',
  }),
  relation('sma', 'suspend_allocation', 'cej', {
    explication: "Pendant un service militaire adapté, l'allocation du CEJ est suspendue",
    source: SOURCES.codeDuTravail,
    loi: 'article R5131-24, III, 3°',
  }),
  relation('e2c', 'deduit', 'cej', {
    explication: "La rémunération de l'E2C est déduite en entier de l'allocation du CEJ",
    source: SOURCES.juriblio,
    loi: 'article R5131-21, 3°',
  }),
  relation('e2c', 'incompatible', 'cej', {
    explication:
      "Qui est déjà en E2C ne peut pas signer un CEJ ; l'inverse, entrer en E2C pendant un CEJ, reste possible",
    source: SOURCES.questionsCej,
    sens_unique: true,
  }),
  relation('promo-16-18', 'incompatible', 'cej', {
    explication: 'Pendant une Promo 16-18, on ne peut pas entrer en CEJ',
    source: SOURCES.questionsCej,
    sens_unique: true,
  }),
  ...PAID_TRAININGS.map((slug) =>
    relation(slug, 'deduit', 'cej', {
      explication: "La rémunération de stagiaire est déduite en entier de l'allocation du CEJ",
      source: SOURCES.juriblio,
      loi: 'article R5131-21, 2°',
    }),
  ),
  relation('iae', 'incompatible', 'cej', {
    explication:
      "Les ateliers signalent que l'IAE et le CEJ ne se cumulent pas : à vérifier avec la mission locale",
    source: SOURCES.ateliers,
    nature: 'pratique_locale',
  }),
  relation('ecole-de-production', 'enchainable', 'cej', {
    explication: "L'école de production compte dans un CEJ par dérogation",
    source: SOURCES.listeCej,
  }),
  ...OPENS_SESAME.map(({ slug, nom }) =>
    relation(slug, 'enchainable', 'sesame', {
      explication: `Être ${nom} compte comme difficulté sociale pour entrer dans un parcours SESAME`,
      source: SOURCES.drjscs,
    }),
  ),
];
