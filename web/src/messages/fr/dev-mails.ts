const INSTANT = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

export const devMails = {
  kicker: 'Installation d’essai',
  title: 'Courriels gardés ici',
  lead: 'Aucun serveur de courriel n’est réglé\u00a0: rien ne part, tout est gardé sur cette page, le plus récent d’abord. Impossible en production.',
  loading: 'Lecture des courriels…',
  none: 'Aucun courriel pour l’instant.',
  to: 'À',
  received: 'Reçu',
  at: (instant: string) => INSTANT.format(new Date(instant)),
};
