import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const NAMES = `
SELECT string_agg(nom, ' ') AS texte FROM structure
  WHERE statut = 'publie' AND supprimee_le IS NULL
UNION ALL SELECT string_agg(concat_ws(' ', nom, acronyme), ' ') FROM dispositif
UNION ALL SELECT string_agg(DISTINCT commune, ' ') FROM service
  WHERE statut = 'publie' AND supprime_le IS NULL`;

// A share of the table is enough to know its common words.
const DESCRIPTIONS = `
SELECT concat_ws(' ', description, publics_precisions, conditions_acces) AS texte
FROM service TABLESAMPLE SYSTEM ($1)
WHERE statut = 'publie' AND supprime_le IS NULL`;

const TEXTS_OF_SERVICES = `
SELECT concat_ws(' ', s.nom, s.description, s.publics_precisions, s.commune, st.nom) AS texte
FROM service s
JOIN structure st ON st.id = s.structure_id AND st.statut = 'publie' AND st.supprimee_le IS NULL
WHERE s.id = ANY ($1) AND s.statut = 'publie' AND s.supprime_le IS NULL`;

type TextRow = { readonly texte: string | null };

@Injectable()
export class VocabularyRepository {
  constructor(private readonly dataSource: DataSource) {}

  findNames(): Promise<string[]> {
    return this.texts(NAMES);
  }

  findDescriptions(wanted: number, total: number): Promise<string[]> {
    return this.texts(DESCRIPTIONS, [Math.min(100, (100 * wanted) / Math.max(1, total))]);
  }

  findTextsOf(ids: readonly string[]): Promise<string[]> {
    return this.texts(TEXTS_OF_SERVICES, [ids]);
  }

  private async texts(sql: string, parameters: unknown[] = []): Promise<string[]> {
    const rows = await this.dataSource.query<TextRow[]>(sql, parameters);
    return rows.flatMap(({ texte }) => texte ?? []);
  }
}
