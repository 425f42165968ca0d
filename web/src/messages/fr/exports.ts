export const exportWords = {
  title: 'Exporter ces résultats',
  note: 'Tous les résultats, sans le profil de la personne.',
  formats: {
    xlsx: 'Classeur Excel (XLSX)',
    csv: 'CSV pour Excel',
    geojson: 'GeoJSON',
    json: 'JSON data·inclusion',
  },
  directory: 'Annuaire à imprimer (PDF)',
} as const;
