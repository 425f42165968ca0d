/** The words that only a sheet says: the list of results does not carry them. */
export const MOBILISATION = {
  'envoyer-un-courriel': 'Envoyer un courriel',
  'se-presenter': 'Se présenter sur place',
  telephoner: 'Téléphoner',
  'utiliser-lien-mobilisation': 'Utiliser le lien',
};

export const MOBILISERS = {
  professionnels: 'un professionnel',
  usagers: 'la personne elle-même',
};

export const PUBLICS = {
  actifs: 'Actifs',
  'beneficiaires-des-minimas-sociaux': 'Bénéficiaires des minimas sociaux',
  'demandeurs-emploi': 'Demandeurs d’emploi',
  etudiants: 'Étudiants',
  familles: 'Familles',
  femmes: 'Femmes',
  jeunes: 'Jeunes',
  'personnes-en-situation-de-handicap': 'Personnes en situation de handicap',
  'personnes-en-situation-durgence': 'Personnes en situation d’urgence',
  'personnes-en-situation-juridique-specifique': 'Personnes en situation juridique spécifique',
  'personnes-exilees': 'Personnes exilées',
  'residents-qpv-frr': 'Résidents en QPV ou FRR',
  seniors: 'Séniors',
  'tous-publics': 'Tous publics',
};
