import { NATURES } from './eligibility';
import { sheet } from './sheet';
import { dispositifLabel } from './vocabulary';

type Relation = {
  readonly id: string;
  readonly de: string;
  readonly vers: string;
  readonly type: keyof typeof sheet.relations.types;
  readonly nature: keyof typeof NATURES;
  readonly explication: string;
  readonly source_nom: string;
  readonly source_url: string | null;
};

export type RelationLine = {
  readonly key: string;
  readonly kind: string;
  readonly other: string;
  readonly to: string;
  readonly text: string;
  readonly origin: string;
  readonly sourceUrl: string | null;
};

/** Seen from one scheme: the other is named and linked. */
export function relationLines(relations: readonly Relation[], from: string | null): RelationLine[] {
  return relations.map((relation) => {
    const other = relation.de === from ? relation.vers : relation.de;
    return {
      key: relation.id,
      kind: sheet.relations.types[relation.type],
      other: dispositifLabel(other),
      to: `/dispositifs/${other}`,
      text: relation.explication,
      origin: [NATURES[relation.nature], relation.source_nom].filter(Boolean).join(', '),
      sourceUrl: relation.source_url,
    };
  });
}
