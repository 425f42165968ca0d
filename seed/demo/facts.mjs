// What the sources of a partner say beyond its address, told in our own words.

/** Which partner runs another. */
export const GESTIONNAIRES = {
  'ML Ariège': 'mission_locale-09-001',
  MLOA: 'mission_locale-11-001',
  MJTN: 'mission_locale-81-002',
  'MLIJ Bassin de Thau': 'mission_locale-34-005',
  'Mission Locale Haute-Garonne': 'mission_locale-31-001',
  'Mission Locale Petite Camargue': 'mission_locale-30-003',
  'Mission Locale Toulouse': 'mission_locale-31-002',
  'Centre social CALADE': 'centre_social-30-002',
  'Montauban Services': 'iae-82-001',
  'Mob 65': 'mobilite-65-001',
};

/** Hours that a source gives, in OpenStreetMap's syntax. */
export const HORAIRES = { 'mda-34-001': 'Mo-Fr 13:00-18:00; PH off' };

/** Where the young person must live, when the source says it by names that have a code. */
export const ZONES = {
  'paej-09-001': ['09'],
  'paej-30-001': ['30'],
  'epide-30-001': ['30', '34', '48', '66'],
  'projet_pro-30-001': ['30', '34'],
};

/** Networks that the source names. */
export const RESEAUX = {
  'auto_ecole_sociale-30-001': ['mobin'],
  'auto_ecole_sociale-30-002': ['mobin'],
  'auto_ecole_sociale-31-001': ['mobin'],
  'auto_ecole_sociale-34-001': ['mobin'],
  'auto_ecole_sociale-66-001': ['mobin'],
  'auto_ecole_sociale-81-001': ['mobin'],
  'ccas-30-001': ['ccas-cias', 'france-service'],
  'centre_social-34-001': ['france-service'],
  'centre_social-34-002': ['france-service'],
  'iae-30-001': ['etti'],
  'service_civique-11-001': ['unis-cite'],
  'service_civique-30-001': ['unis-cite'],
  'service_civique-30-002': ['unis-cite'],
  'service_civique-31-001': ['unis-cite'],
  'service_civique-34-001': ['unis-cite'],
  'service_civique-34-002': ['unis-cite'],
  'service_civique-81-001': ['unis-cite'],
};

const MOBIN = 'Figure dans la liste de Mob’In Occitanie (2022).';
const FRANCE_SERVICES = 'Labellisé France services.';
const UNIS_CITE = 'Une équipe y était présente en avril 2025.';

export const FAITS = {
  'auto_ecole_sociale-30-001': MOBIN,
  'auto_ecole_sociale-30-002': MOBIN,
  'auto_ecole_sociale-31-001': MOBIN,
  'auto_ecole_sociale-34-001': MOBIN,
  'auto_ecole_sociale-65-001':
    'Reçoit entre autres des jeunes de la mission locale, des personnes détenues et des personnes migrantes.',
  'auto_ecole_sociale-66-001': MOBIN,
  'auto_ecole_sociale-81-001': MOBIN,
  'cada-12-001': 'Une trentaine de places, pour des hommes seuls.',
  'cada-12-002': '60 places.',
  'cada-30-001': 'Une convention avec la mission locale était à l’étude en 2023.',
  'cada-30-002': '120 places en 2013.',
  'cada-30-003': '25 places en 2013.',
  'cada-31-001': '38 places.',
  'cada-34-001': '90 places, derrière le lycée Mermoz.',
  'cada-81-001': '170 places.',
  'cap_emploi-30-001': '18 conseillers et 10 lieux uniques d’accompagnement (2021).',
  'ccas-30-001': FRANCE_SERVICES,
  'cej_jr-30-001':
    'Une équipe de l’association Samuel Vincent, avec L’Espelido et l’UFOLEP, présente à Nîmes, Vauvert et Beaucaire. Les professionnels s’y coordonnent chaque premier lundi du mois.',
  'cej_jr-30-002': 'Volet logement du CEJ jeunes en rupture.',
  'centre_social-09-001': 'Relais pour l’emploi et la formation.',
  'centre_social-30-001':
    'Français langue étrangère, information jeunesse depuis septembre 2023, présence au collège La Vallée Verte.',
  'centre_social-30-002': 'Agit à Sommières et à Calvisson.',
  'centre_social-30-003': 'Une action de radio faite par des jeunes.',
  'centre_social-34-001': FRANCE_SERVICES,
  'centre_social-34-002': FRANCE_SERVICES,
  'cidff-82-001': 'Association créée en 1983.',
  'e2c-11-001': 'Ouverte en 2007.',
  'e2c-11-002': 'Ouverte en 2011.',
  'e2c-12-001':
    'Ouverte en 2017, quartier des Quatre Saisons, pour les 18-30 ans. Des groupes de 10 à 12 personnes entrent tous les deux mois.',
  'e2c-30-001': 'Ouverte en 2008.',
  'e2c-30-002': 'Ouverte en 2010.',
  'e2c-31-001':
    'Ouverte en 2004, quartier Bellefontaine ; un atelier de fabrication numérique ; environ 200 jeunes par an.',
  'e2c-34-001': 'Ouverte en 2006, premier site (Clémenceau).',
  'e2c-34-002': 'Ouverte en 2011, second site.',
  'e2c-34-003': 'Ouverte en 2010.',
  'e2c-34-004': 'Ouverte en 2015.',
  'e2c-66-001': 'Ouverte en 2009.',
  'ecole_etre-12-001': 'Ouverte en 2022.',
  'ecole_etre-30-001':
    'En 2023, 20 entrées possibles pour la mission locale Petite Camargue, dont 10 réalisées.',
  'ecole_etre-31-001': 'L’école pilote du réseau.',
  'ecole_etre-46-001': 'Ouverte en 2023.',
  'ecole_etre-66-001': 'Annonce plus de 80 % d’issues positives.',
  'ecole_etre-81-001': 'Ouverte en 2023.',
  'ecole_production-31-001': 'Chaudronnerie et usinage. L’adresse est celle de l’ICAM de Toulouse.',
  'epide-30-001':
    'Ouvert le 31 janvier 2022 ; 150 places. Recrute dans le Gard, l’Hérault, la Lozère et les Pyrénées-Orientales.',
  'epide-31-001': 'Ouvert en 2017 ; environ 150 places.',
  'fjt-30-001': 'La source ne dit pas dans quelle commune.',
  'fjt-31-001': 'Quartier Jolimont.',
  'fjt-34-001': '29 logements, pour les 16-30 ans.',
  'fjt-65-001': 'Cité comme partenaire de la mission locale des Hautes-Pyrénées.',
  'fjt-81-001': '53 logements.',
  'france_services-11-001': FRANCE_SERVICES,
  'france_services-11-002': FRANCE_SERVICES,
  'france_services-30-001': FRANCE_SERVICES,
  'france_services-30-002': FRANCE_SERVICES,
  'france_services-30-003': FRANCE_SERVICES,
  'iae-12-001': 'Organisme de formation et d’insertion.',
  'iae-30-001':
    'Travail temporaire d’insertion. Une demi-journée tous les quinze jours à la mission locale de Vauvert, depuis avril 2023.',
  'iae-30-002': 'Organisme de formation et d’insertion.',
  'iae-34-001': 'Recyclerie textile, à l’Île de Thau.',
  'mda-09-001': 'Installée au centre hospitalier Ariège Couserans.',
  'mda-34-001': 'Les jeunes y viennent sans rendez-vous, du lundi au vendredi de 13 h à 18 h.',
  'mission_locale-11-001': 'Sites de Carcassonne et de Castelnaudary.',
  'mission_locale-11-003':
    'Présente dans le référentiel I-Milo de 2023, absente de la liste des missions locales de 2024 : une fusion est à vérifier.',
  'mission_locale-12-001':
    'L’identifiant I-Milo la situe à Millau ; le siège serait aujourd’hui à Rodez, à vérifier.',
  'mission_locale-30-002': 'Siège à Beaucaire.',
  'mission_locale-30-003':
    '36 communes de quatre communautés de communes ; antennes à Aigues-Mortes et à Sommières.',
  'mission_locale-31-001': '7 antennes et 53 permanences pour 587 communes (2023).',
  'mission_locale-31-002':
    '5 antennes : Bagatelle, Centre, Mirail, Quartiers Est et Quartiers Nord.',
  'mission_locale-34-003': 'Antenne à Saint-Mathieu-de-Tréviers.',
  'mission_locale-34-005':
    'Antennes à Frontignan, Marseillan, Mèze et Sète, et 13 permanences (2018).',
  'mission_locale-34-007': 'À Pézenas, pour environ 65 communes (2019).',
  'mission_locale-65-001': 'Antenne à Tarbes, site de l’Arsenal.',
  'mission_locale-81-002': 'Antenne à Carmaux.',
  'mobilite-30-001':
    'Prêt de véhicules et de vélos, apprentissage du code ; à Sommières et à Calvisson.',
  'mobilite-31-001': 'Mobilité internationale.',
  'mobilite-34-001': 'Agit dans le Pays Cœur d’Hérault.',
  'mobilite-34-002': 'Agit dans 64 communes (2014).',
  'mobilite-65-001':
    'Deux-roues et auto-école départementale solidaire ; environ 70 personnes par an.',
  'mobilite-82-001': 'Créée fin 2012 ; location de voiture ou de scooter, trois mois au plus.',
  'paej-09-001':
    'Itinérant dans tout le département, avec la CAF, le Département, la maison des adolescents et la mission locale.',
  'paej-30-001':
    'Intervient régulièrement dans les antennes de la mission locale Petite Camargue. La source ne dit pas où est son siège.',
  'paej-81-001':
    'Adossé à la maison des adolescents du Tarn. La source ne dit pas où est son siège.',
  'service_civique-11-001': UNIS_CITE,
  'service_civique-30-001': UNIS_CITE,
  'service_civique-30-002': UNIS_CITE,
  'service_civique-31-001': 'Présent depuis 2007, au Kiosc 31.',
  'service_civique-34-001': UNIS_CITE,
  'service_civique-34-002': UNIS_CITE,
  'service_civique-81-001': 'Au Kiosc Tarn ; propose un service civique combiné pour les mineurs.',
  'sport_insertion-30-001': 'Volet santé et sport du CEJ jeunes en rupture.',
};
