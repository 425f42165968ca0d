import { sheet } from './sheet';

type Provenance = {
  readonly source_nom: string | null;
  readonly source_url: string | null;
  readonly source_annee: number | null;
  readonly a_confirmer: readonly string[];
};

export function provenanceFacts(of: Provenance): {
  text: string;
  url: string | null;
  toConfirm: string;
} {
  const year =
    of.source_annee === null ? sheet.sources.noDate : sheet.sources.year(of.source_annee);
  return {
    text: `${of.source_nom ?? sheet.sources.source} (${year})`,
    url: of.source_url,
    toConfirm: of.a_confirmer.join(' ; '),
  };
}
