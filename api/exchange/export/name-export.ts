export const EXPORT_FORMATS = ['json', 'csv', 'xlsx', 'geojson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json; charset=utf-8',
};

/** The name a browser gives the file: « maillage-solutions-2026-11-21.csv ». `day` is YYYY-MM-DD. */
export function nameExport(format: ExportFormat, day: string): string {
  return `attachment; filename="maillage-solutions-${day}.${format}"`;
}

export const DIRECTORY_TYPE = 'application/pdf';

/** « annuaire-gard-2026-11-21.pdf ». `day` is YYYY-MM-DD. */
export function nameDirectory(territory: string, day: string): string {
  const plain = territory.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `attachment; filename="annuaire-${slug || 'solutions'}-${day}.pdf"`;
}
