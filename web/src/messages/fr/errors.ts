export const errors = {
  title: 'Nous n’avons pas pu afficher cette partie',
  retry: 'Réessayer',
  offline: 'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
  unexpected: 'Une erreur inattendue est arrivée. Réessayez dans un instant.',
  tooMany: 'Trop de demandes à la fois. Patientez quelques secondes, puis réessayez.',
} as const;
