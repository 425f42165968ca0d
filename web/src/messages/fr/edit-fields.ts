type FieldWords = { readonly label: string; readonly help?: string };

const ADDRESS: Readonly<Record<string, FieldWords>> = {
  adresse: { label: 'Adresse', help: 'Le numéro et la rue, sans la commune.' },
  complement_adresse: { label: 'Complément d’adresse', help: 'Bâtiment, étage, entrée.' },
  code_postal: { label: 'Code postal' },
  commune: { label: 'Commune' },
  code_insee: { label: 'Code de la commune' },
  latitude: { label: 'Latitude du point' },
  longitude: { label: 'Longitude du point' },
};

const CONTACT: Readonly<Record<string, FieldWords>> = {
  telephone: { label: 'Téléphone', help: 'Par exemple 04 66 88 37 85.' },
  courriel: {
    label: 'Courriel',
    help: 'Une boîte de service, qui reste quand les personnes changent.',
  },
};

/** How each field is called, and what helps to fill it. No two kinds of sheet call one otherwise. */
const FIELDS: Readonly<Record<string, FieldWords>> = {
  ...ADDRESS,
  ...CONTACT,
  nom: { label: 'Nom' },
  description: {
    label: 'Présentation',
    help: 'Ce que l’on y fait, avec qui, combien de temps\u00a0: de 200 à 2 000 caractères.',
  },
  siret: { label: 'SIRET', help: '14 chiffres.' },
  site_web: { label: 'Site internet' },
  horaires_accueil: {
    label: 'Horaires d’accueil',
    help: 'Par exemple «\u00a0lundi au vendredi 9h-12h et 14h-17h\u00a0». Pour un jour précis, ajoutez plutôt une permanence.',
  },
  accessibilite_lieu: { label: 'Accessibilité du lieu', help: 'L’adresse de la page Acceslibre.' },
  reseaux_porteurs: { label: 'Réseaux' },
  type_structure: { label: 'Type de structure' },
  gestionnaire: { label: 'Organisme gestionnaire' },
  type: { label: 'Type de solution' },
  thematiques: { label: 'Besoins couverts', help: 'C’est par là qu’on vous cherche.' },
  frais: { label: 'Frais' },
  frais_precisions: { label: 'Précisions sur les frais' },
  publics: { label: 'Publics' },
  publics_precisions: { label: 'Précisions sur les publics' },
  conditions_acces: {
    label: 'Ce qu’il faut apporter ou savoir',
    help: 'Documents à apporter, rendez-vous\u00a0: ce qui n’écarte personne.',
  },
  modes_accueil: { label: 'Façons d’accueillir' },
  zone_eligibilite: { label: 'Territoires couverts' },
  contact_nom_prenom: { label: 'Personne à contacter' },
  lien_mobilisation: { label: 'Lien pour s’inscrire ou orienter' },
  modes_mobilisation: { label: 'Comment on vous oriente un jeune' },
  mobilisable_par: { label: 'Qui peut faire la démarche' },
  mobilisation_precisions: { label: 'Précisions pour orienter' },
  volume_horaire_hebdomadaire: { label: 'Heures par semaine' },
  nombre_semaines: { label: 'Nombre de semaines' },
  dispositif_slug: { label: 'Dispositif', help: 'Ses règles s’appliquent à votre solution.' },
  hebergement: { label: 'La solution loge (internat, résidence)' },
  liste_cej: { label: 'Dans la liste des actions structurantes du CEJ' },
  duree: { label: 'Durée', help: 'Par exemple «\u00a08 mois en moyenne\u00a0».' },
  remuneration: { label: 'Rémunération ou indemnité' },
  modalite_entree: { label: 'Comment entrer' },
  prochaine_entree: { label: 'Prochaine entrée' },
  places_disponibles: { label: 'Places libres', help: '0 veut dire complet.' },
  places_total: { label: 'Places en tout' },
  delai_attente_jours: { label: 'Attente, en jours' },
  regles: { label: 'Conditions d’éligibilité' },
  lieu_id: { label: 'Lieu' },
  poste_id: { label: 'Poste qui reçoit' },
  rrule: { label: 'Répétition' },
  debut: { label: 'Première date' },
  fin: { label: 'Dernière date' },
  heure_debut: { label: 'Heure de début' },
  heure_fin: { label: 'Heure de fin' },
  dates_exclues: { label: 'Séances annulées' },
  dates_ajoutees: { label: 'Séances en plus' },
  jours_feries: { label: 'Jours fériés' },
  vacances_scolaires: { label: 'Vacances scolaires' },
  zone_scolaire: { label: 'Zone scolaire' },
  precisions: { label: 'Précisions' },
  du: { label: 'Premier jour de fermeture' },
  au: { label: 'Dernier jour de fermeture', help: 'Laissez vide si vous ne savez pas encore.' },
  motif: { label: 'Motif' },
  intitule: {
    label: 'Intitulé du poste',
    help: 'Par exemple «\u00a0Référente PAEJ pour Vauvert\u00a0».',
  },
  courriel_fonction: {
    label: 'Courriel de la fonction',
    help: 'Celui qui reste quand la personne change.',
  },
  successeur_id: { label: 'Poste qui prend la suite' },
  statut: { label: 'État de la fiche' },
};

export const fieldLabel = (champ: string): string => FIELDS[champ]?.label ?? champ;

/** Whether a name is one of a field that people read. */
export const isField = (champ: string): boolean => Object.hasOwn(FIELDS, champ);

export const fieldHelp = (champ: string): string | undefined => FIELDS[champ]?.help;
