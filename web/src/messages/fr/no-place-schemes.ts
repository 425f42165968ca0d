export const noPlaceSchemes = {
  title: 'Aussi possible, sans lieu dans la région',
  text: 'Ces dispositifs recrutent ici sans y avoir d’adresse.',
} as const;
