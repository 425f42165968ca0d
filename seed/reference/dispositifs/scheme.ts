import type {
  Dispositif,
  DispositifSlug,
  Famille,
  Fait,
  Montant,
  Source,
} from '../../../api/dispositifs/dispositif.js';
import type { Regle } from '../../../api/dispositifs/regle.js';
import { typeset } from '../../../api/dispositifs/typeset.js';

type Described = {
  readonly nom: string;
  readonly acronyme?: string;
  readonly famille: Famille;
  readonly description: string;
  readonly statut?: Dispositif['statut'];
  readonly ferme_depuis?: string;
  readonly hebergement?: boolean;
  readonly liste_cej?: boolean;
  readonly heures?: readonly [number, number];
  readonly duree?: string;
  readonly entree?: string;
  readonly ou?: string;
  readonly thematiques: readonly string[];
  readonly montants?: readonly Montant[];
  readonly faits?: readonly Fait[];
  readonly regles?: readonly Regle[];
  /** Sources that no rule, fact or amount names already. */
  readonly sources?: readonly Source[];
};

function allSources(described: Described): readonly Source[] {
  const cited = [
    ...(described.regles ?? []).map(({ source_nom, source_url }) => ({
      nom: source_nom,
      url: source_url,
    })),
    ...(described.faits ?? []).map(({ source }) => source),
    ...(described.montants ?? []).map(({ source }) => source),
    ...(described.sources ?? []),
  ];
  return [...new Map(cited.map((source) => [source.nom, source])).values()];
}

const typesetOrNull = (text: string | undefined): string | null =>
  text === undefined ? null : typeset(text);

/** A scheme with what is not known said as null, and every source it stands on. */
export function scheme(slug: DispositifSlug, described: Described): Dispositif {
  const [min, max] = described.heures ?? [null, null];
  return {
    slug,
    nom: described.nom,
    acronyme: described.acronyme ?? null,
    famille: described.famille,
    description: typeset(described.description),
    statut: described.statut ?? 'ouvert',
    ferme_depuis: described.ferme_depuis ?? null,
    hebergement: described.hebergement ?? false,
    liste_cej: described.liste_cej ?? false,
    heures_semaine_min: min,
    heures_semaine_max: max,
    duree: typesetOrNull(described.duree),
    entree: typesetOrNull(described.entree),
    ou: typesetOrNull(described.ou),
    thematiques: described.thematiques,
    montants: described.montants ?? [],
    faits: described.faits ?? [],
    sources: allSources(described),
    regles: described.regles ?? [],
  };
}
