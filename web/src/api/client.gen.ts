/**
 * Maillage
 * 1
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
export const defaults: Oazapfts.Defaults<Oazapfts.CustomHeaders> = {
    headers: {},
    baseUrl: "/"
};
const oazapfts = Oazapfts.runtime(defaults);
export const servers = {};
export type EnVie = {
    statut: "ok";
};
export type Erreur = {
    /** Stable, pour les programmes */
    code: string;
    /** Une phrase en français, à montrer telle quelle */
    message: string;
    /** Selon le code : les champs en cause */
    details?: any;
};
export type Pret = {
    statut: "pret" | "pas_pret";
    parties: {
        [key: string]: boolean;
    };
};
export type Configuration = {
    version: string;
    fond_de_carte: {
        style_url: string | null;
        attribution: string;
    };
    geocodeur: boolean;
};
export type CourrielLocal = {
    id: number;
    a: string;
    gabarit: string;
    sujet: string;
    texte: string;
    recu_le: string;
};
export type CourrielsLocaux = {
    /** Les 200 derniers, le plus récent d’abord */
    items: CourrielLocal[];
};
export type ClesApi = {
    items: {
        id: string;
        nom: string;
        /** Le début de la clé, pour la reconnaître */
        prefixe: string;
        portees: string[];
        cree_le: string;
        expire_le: string | null;
        /** Le jour, AAAA-MM-JJ */
        derniere_utilisation: string | null;
        revoquee_le: string | null;
    }[];
};
export type NouvelleCleApi = {
    id: string;
    nom: string;
    /** Le début de la clé, pour la reconnaître */
    prefixe: string;
    portees: string[];
    cree_le: string;
    expire_le: string | null;
    /** Le jour, AAAA-MM-JJ */
    derniere_utilisation: string | null;
    revoquee_le: string | null;
    /** La clé entière : elle n’est montrée que cette fois */
    cle: string;
};
export type Role = {
    role: "conseiller";
} | {
    role: "partenaire";
    structure_id: string;
    fonction: "editeur" | "responsable" | "candidat";
} | {
    role: "gestionnaire";
    maille: "commune" | "epci" | "departement" | "region" | "territoire";
    code: string;
} | {
    role: "administrateur";
};
export type Comptes = {
    items: {
        id: string;
        courriel: string;
        nom: string | null;
        roles: Role[];
        cree_le: string;
        suspendu_le: string | null;
        derniere_connexion: string | null;
    }[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type Compte = {
    id: string;
    courriel: string;
    nom: string | null;
    roles: Role[];
    cree_le: string;
    suspendu_le: string | null;
    derniere_connexion: string | null;
};
export type JournalDesConnexions = {
    items: {
        id: number;
        le: string;
        compte_id: string | null;
        courriel: string | null;
        voie: string;
        resultat: string;
        /** Le réseau d’où l’on s’est connecté, pas l’adresse */
        reseau: string | null;
    }[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type MesDonnees = {
    le: string;
    /** Tout ce que Maillage sait de vous, rubrique par rubrique */
    donnees: {
        [key: string]: any;
    };
};
export type CompteEfface = {
    efface: true;
};
export type Moi = {
    connecte: boolean;
    compte: {
        id: string;
        courriel: string;
        nom: string | null;
        roles: Role[];
    } | null;
    /** À renvoyer dans l’en-tête « x-csrf » de toute demande qui change quelque chose */
    csrf: string | null;
    connexions: {
        /** Un lien envoyé par courriel */
        lien: boolean;
        /** Le nom du fournisseur d’identité, s’il y en a un */
        oidc: string | null;
    };
    /** Les comptes d’essai ; vide en production */
    demonstration: {
        cle: string;
        libelle: string;
        description: string;
    }[];
};
export type Deconnecte = {
    /** L’adresse où terminer aussi la session du fournisseur d’identité */
    redirection: string | null;
};
export type LienEnvoye = {
    /** Le même, que l’adresse ait un compte ou non */
    message: string;
};
export type Connecte = {
    /** La page à ouvrir maintenant */
    suite: string;
};
export type Nomme = {
    code: string;
    nom: string;
};
export type Communes = {
    items: {
        /** Code INSEE de la commune */
        code: string;
        nom: string;
        codes_postaux: string[];
        departement: Nomme;
        epci: {
            siren: string;
            nom: string;
        } | null;
        population: number | null;
        latitude: number | null;
        longitude: number | null;
        /** Vrai quand le centre est emprunté aux communes fusionnées ou à celle d’avant */
        centre_approximatif: boolean;
        /** Le nom d’avant, quand c’est lui qui a été reconnu */
        ancien_nom: string | null;
    }[];
};
export type Commune = {
    /** Code INSEE de la commune */
    code: string;
    nom: string;
    codes_postaux: string[];
    departement: Nomme;
    epci: {
        siren: string;
        nom: string;
        "type": string;
        /** Tous ceux de ses communes */
        departements: string[];
    } | null;
    population: number | null;
    latitude: number | null;
    longitude: number | null;
    /** Vrai quand le centre est emprunté aux communes fusionnées ou à celle d’avant */
    centre_approximatif: boolean;
    region: Nomme;
    arrondissement: (Nomme) | null;
    zone_emploi_2020: string | null;
    zrr_2022: boolean | null;
    anciens_codes: string[];
    /** Les territoires de mission locale, et les autres listes de communes, qui la comptent */
    territoires: {
        id: string;
        "type": string;
        nom: string;
    }[];
};
export type Adresses = {
    items: {
        libelle: string;
        precision: "adresse" | "rue" | "lieu_dit" | "commune";
        latitude: number;
        longitude: number;
        code_insee: string;
        code_postal: string | null;
        commune: string;
    }[];
    /** communes : l’adresse n’a pas pu être cherchée, les points sont des centres de commune */
    origine: "geoplateforme" | "communes";
    message: string | null;
};
export type TerritoireResume = {
    id: string;
    "type": "region" | "departement" | "arrondissement" | "epci" | "mission_locale" | "autre";
    nom: string;
    /** Code officiel ou SIREN, quand il y en a un */
    code: string | null;
    /** Tous ceux de ses communes */
    departements: {
        code: string;
        nom: string;
    }[];
    communes_total: number;
    population: number;
    source: string | null;
};
export type PageTerritoires = {
    items: TerritoireResume[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type Territoire = {
    id: string;
    "type": "region" | "departement" | "arrondissement" | "epci" | "mission_locale" | "autre";
    nom: string;
    /** Code officiel ou SIREN, quand il y en a un */
    code: string | null;
    /** Tous ceux de ses communes */
    departements: {
        code: string;
        nom: string;
    }[];
    communes_total: number;
    population: number;
    source: string | null;
    communes: {
        code: string;
        nom: string;
        population: number | null;
        /** Du centre de la commune */
        latitude: number | null;
        longitude: number | null;
    }[];
};
export type FondDeCarte = {
    "type": "FeatureCollection";
    /** Vrai dès qu’un département d’Occitanie est approximatif */
    approximatif: boolean;
    attribution: string;
    features: ({
        "type": "Feature";
        geometry: {
            "type": "MultiPolygon";
            coordinates: (number)[][][][];
        };
        properties: {
            genre: "departement";
            code: string;
            nom: string;
            occitanie: boolean;
            /** Tracé depuis les centres des communes, faute de contour officiel */
            approximatif: boolean;
        };
    } | {
        "type": "Feature";
        geometry: {
            "type": "Point";
            coordinates: (number)[];
        };
        properties: {
            genre: "etiquette" | "ville";
            code: string;
            nom: string;
            occitanie: boolean;
            population: number | null;
        };
    })[];
};
export type Contours = {
    "type": "FeatureCollection";
    /** Vrai dès qu’un contour est tracé depuis les centres des communes */
    approximatif: boolean;
    attribution: string;
    features: {
        "type": "Feature";
        geometry: {
            "type": "MultiPolygon";
            coordinates: (number)[][][][];
        };
        properties: {
            code: string;
            nom: string;
            approximatif: boolean;
        };
    }[];
};
export type Zonages = {
    sources: {
        zrr_2022: string;
        zone_emploi_2020: string;
        /** Nul tant que la liste n’a pas été importée */
        frr: string | null;
        /** Nul tant que les quartiers n’ont pas été importés */
        qpv: string | null;
    };
    items: {
        code_commune: string;
        nom: string;
        zrr_2022: boolean | null;
        zone_emploi_2020: string | null;
        frr: ("frr" | "frr_plus" | "frr_partiel") | null;
        /** Codes des quartiers prioritaires de la commune */
        qpv: string[];
    }[];
};
export type QuartiersPrioritaires = {
    "type": "FeatureCollection";
    /** Nul tant que rien n’a été importé */
    attribution: string | null;
    features: {
        "type": "Feature";
        geometry: {
            "type": "Polygon";
            coordinates: number[][][];
        } | {
            "type": "MultiPolygon";
            coordinates: number[][][][];
        };
        properties: {
            code: string;
            nom: string | null;
            communes: string[];
        };
    }[];
};
export type DispositifSlug = "cej" | "cej-jr" | "pacea" | "e2c" | "epide" | "promo-16-18" | "obligation-de-formation" | "service-civique" | "smv" | "sma" | "ecole-de-production" | "ecole-etre" | "prepa-apprentissage" | "prepa-competences" | "formation-prequalifiante" | "formation-qualifiante" | "formation-certifiante" | "formation-diplomante" | "pic" | "apprentissage" | "iae" | "pec" | "cie-jeunes" | "cddt-ea" | "pmsmp" | "parrainage" | "fjt" | "cada" | "paej" | "mda" | "sesame" | "erasmus-plus" | "espo-esrp" | "projet-pro" | "snu";
export type DispositifResume = {
    slug: DispositifSlug;
    nom: string;
    acronyme: string | null;
    famille: "accompagnement" | "formation" | "mission" | "emploi-aide" | "decouverte" | "logement" | "sante" | "financement";
    description: string;
    statut: "ouvert" | "ferme" | "a_verifier";
    ferme_depuis: string | null;
    hebergement: boolean;
    /** Dans la liste nationale des actions structurantes du CEJ */
    liste_cej: boolean;
    heures_semaine_min: number | null;
    heures_semaine_max: number | null;
    duree: string | null;
    entree: string | null;
    /** Où se trouve la solution quand rien ne la propose ici */
    ou: string | null;
    thematiques: string[];
};
export type PageDispositifs = {
    items: DispositifResume[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type SourceDuFait = {
    nom: string;
    url: string | null;
};
export type Nature = "droit" | "regle_du_site" | "pratique_locale";
export type Situation = "nationalite-francaise" | "ressortissant-ue" | "titre-sejour-plus-un-an" | "demandeur-asile" | "refugie" | "handicap" | "scolarise" | "sorti-ecole-plus-un-an" | "niveau-cap-max" | "sans-diplome" | "en-formation" | "en-emploi" | "inscrit-demandeur-emploi" | "en-cej" | "en-pacea" | "jdc-faite" | "beneficiaire-rsa" | "qpv" | "frr" | "sortant-ase" | "sous-main-de-justice" | "parent" | "sans-logement" | "sans-permis";
export type Derogation = {
    situation: (Situation) | null;
    precision: string | null;
    valeur: number | null;
};
export type Critere = {
    poids: number;
    situations?: Situation[];
    age_max?: number;
};
export type Regle = {
    id: string;
    effet: "condition" | "consentement-parental" | "information";
    nature: Nature;
    explication: string;
    recours?: string | null;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
    verifiee_par?: string | null;
    territoire?: string | null;
    sujet: "age";
    operateur: "min" | "max";
    valeur: number;
    si?: Derogation[];
} | {
    id: string;
    effet: "condition" | "consentement-parental" | "information";
    nature: Nature;
    explication: string;
    recours?: string | null;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
    verifiee_par?: string | null;
    territoire?: string | null;
    sujet: "date";
    operateur: "max";
    valeur: string | null;
} | {
    id: string;
    effet: "condition" | "consentement-parental" | "information";
    nature: Nature;
    explication: string;
    recours?: string | null;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
    verifiee_par?: string | null;
    territoire?: string | null;
    sujet: "departement";
    operateur: "parmi";
    valeur: string[];
} | {
    id: string;
    effet: "condition" | "consentement-parental" | "information";
    nature: Nature;
    explication: string;
    recours?: string | null;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
    verifiee_par?: string | null;
    territoire?: string | null;
    sujet: "situations";
    operateur: "au-moins-un";
    valeur: Situation[];
} | {
    id: string;
    effet: "condition" | "consentement-parental" | "information";
    nature: Nature;
    explication: string;
    recours?: string | null;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
    verifiee_par?: string | null;
    territoire?: string | null;
    sujet: "criteres";
    operateur: "au-moins";
    valeur: number;
    criteres: Critere[];
} | {
    id: string;
    effet: "condition" | "consentement-parental" | "information";
    nature: Nature;
    explication: string;
    recours?: string | null;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
    verifiee_par?: string | null;
    territoire?: string | null;
    sujet: "accueil";
    operateur: "toujours";
} | {
    id: string;
    effet: "condition" | "consentement-parental" | "information";
    nature: Nature;
    explication: string;
    recours?: string | null;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
    verifiee_par?: string | null;
    territoire?: string | null;
    sujet: Situation;
    operateur: "vrai" | "faux";
};
export type Relation = {
    id: string;
    de: DispositifSlug;
    vers: DispositifSlug;
    "type": "incompatible" | "suspend_allocation" | "deduit" | "prealable" | "enchainable";
    nature: Nature;
    explication: string;
    source_nom: string;
    source_url: string | null;
    reference_legale: string | null;
    valable_du: string | null;
    valable_au: string | null;
    verifiee_le: string;
};
export type Dispositif = {
    slug: DispositifSlug;
    nom: string;
    acronyme: string | null;
    famille: "accompagnement" | "formation" | "mission" | "emploi-aide" | "decouverte" | "logement" | "sante" | "financement";
    description: string;
    statut: "ouvert" | "ferme" | "a_verifier";
    ferme_depuis: string | null;
    hebergement: boolean;
    /** Dans la liste nationale des actions structurantes du CEJ */
    liste_cej: boolean;
    heures_semaine_min: number | null;
    heures_semaine_max: number | null;
    duree: string | null;
    entree: string | null;
    /** Où se trouve la solution quand rien ne la propose ici */
    ou: string | null;
    thematiques: string[];
    montants: {
        libelle: string;
        euros: number;
        par: "mois";
        /** L'année dont le montant est connu : jamais sans elle */
        annee: number;
        source: SourceDuFait;
    }[];
    faits: {
        texte: string;
        source: SourceDuFait;
        verifie_le: string;
    }[];
    sources: SourceDuFait[];
    regles: Regle[];
    relations: Relation[];
};
export type Situations = {
    items: {
        slug: Situation;
        libelle: string;
        question: string;
        aide: string | null;
        groupe: "nationalite-sejour" | "sante" | "ecole-formation" | "emploi-accompagnement" | "territoire" | "vie-quotidienne";
        ordre: number;
    }[];
    total: number;
};
export type ReseauPorteur = "60000-rebonds" | "aci" | "action-logement" | "adie" | "afpa" | "agefiph" | "ai" | "aidants-connect" | "alliance-villes-emploi" | "anlci" | "apprentis-dauteuil" | "ase" | "banques-alimentaires" | "caarud" | "cada" | "caf" | "campus-connecte" | "cap-emploi-reseau-cheops" | "cava" | "ccas-cias" | "chambres-consulaires" | "chantier-ecole" | "chrs" | "chu" | "cidff" | "cmp" | "cms" | "cnam" | "collectif-emploi" | "communes" | "conseillers-numeriques" | "coorace" | "cpam" | "cph" | "creches-avip" | "crepi" | "cresus" | "croix-rouge" | "csapa" | "delegataire-conseil-departemental" | "departements" | "duo-for-a-job" | "ea" | "eatt" | "ecoles-de-la-deuxieme-chance" | "egee" | "ei" | "eiti" | "emmaus" | "epide" | "esat" | "espaces-publics-numeriques" | "etcld" | "etti" | "fabrique-de-territoire" | "face" | "fcsf" | "federation-des-acteurs-de-la-solidarite" | "federation-professionnelle-femmes" | "france-active" | "france-service" | "france-travail" | "french-tech" | "geiq" | "grandes-ecoles-du-numerique" | "huda" | "hup" | "inae" | "initiative-france" | "konexio" | "la-cravate-solidaire" | "la-poste" | "les-premieres" | "maison-departementale-de-lautonomie" | "maisons-de-l-emploi" | "maisons-des-solidarites" | "mdph" | "mission-locale" | "mjc" | "mobin" | "msap" | "mutualite-sociale-agricole" | "nqt" | "pimms-mediation" | "pjj" | "plie" | "points-conseil-budget" | "points-justice" | "positive-planet" | "regions" | "reseau-app" | "reseau-bge" | "reseau-entreprendre" | "reseau-information-jeunesse" | "residences-fjt" | "ressourceries" | "restos-du-coeur" | "secours-populaire" | "siao" | "simplon" | "singa" | "snc" | "spip" | "tous-tes-possibles" | "unaf" | "unea" | "unis-cite" | "wimoov";
export type TypeStructure = "afpa" | "auto_ecole_sociale" | "cada" | "cap_emploi" | "ccas" | "cej_jr" | "centre_social" | "cfa" | "cidff" | "e2c" | "ecole_etre" | "ecole_production" | "epide" | "face" | "fjt" | "france_services" | "iae" | "info_jeunesse" | "mda" | "mission_locale" | "mjc" | "ml_antenne" | "mobilite" | "paej" | "prevention" | "projet_pro" | "regie_quartier" | "service_civique" | "sport_insertion";
export type Doublon = {
    source: string;
    id: string;
};
export type PageStructures = {
    items: {
        source: string;
        id: string;
        nom: string;
        date_maj: string;
        description: string | null;
        lien_source: string | null;
        siret: string | null;
        commune: string | null;
        code_postal: string | null;
        code_insee: string | null;
        adresse: string | null;
        complement_adresse: string | null;
        longitude: number | null;
        latitude: number | null;
        telephone: string | null;
        courriel: string | null;
        site_web: string | null;
        /** Syntaxe opening_hours d’OpenStreetMap */
        horaires_accueil: string | null;
        accessibilite_lieu: string | null;
        reseaux_porteurs: string[] | null;
        adresse_certifiee: boolean;
        score_qualite: number;
        /** Un des types de structure de Maillage */
        type_structure: string | null;
        gestionnaire: string | null;
        gestionnaire_id: string | null;
        departement_code: string | null;
        /** adresse, commune ou approximatif : ce que vaut le point ; null sans point */
        point_precision: string | null;
        /** La source du fait, telle qu’elle se nomme */
        source_nom: string | null;
        source_url: string | null;
        source_annee: number | null;
        /** Ce que la source ne dit pas avec certitude */
        a_confirmer: string[];
        doublons: Doublon[];
    }[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type Service = {
    source: string;
    structure_id: string;
    id: string;
    nom: string;
    description: string;
    date_maj: string;
    lien_source: string | null;
    "type": string | null;
    thematiques: string[] | null;
    frais: string | null;
    frais_precisions: string | null;
    publics: string[] | null;
    publics_precisions: string | null;
    conditions_acces: string | null;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    telephone: string | null;
    courriel: string | null;
    modes_accueil: string[] | null;
    /** Où doit habiter la personne ; null : aucune limite connue */
    zone_eligibilite: string[] | null;
    contact_nom_prenom: string | null;
    lien_mobilisation: string | null;
    modes_mobilisation: string[] | null;
    mobilisable_par: string[] | null;
    mobilisation_precisions: string | null;
    volume_horaire_hebdomadaire: number | null;
    nombre_semaines: number | null;
    /** Syntaxe opening_hours d’OpenStreetMap */
    horaires_accueil: string | null;
    adresse_certifiee: boolean;
    score_qualite: number;
    /** Le slug du dispositif, quand le service en relève */
    dispositif: string | null;
    type_structure: string | null;
    /** Le service loge en internat : la distance n’est pas un motif de l’écarter */
    hebergement: boolean;
    liste_cej: boolean;
    duree: string | null;
    remuneration: string | null;
    modalite_entree: string | null;
    prochaine_entree: string | null;
    places_disponibles: number | null;
    places_total: number | null;
    places_maj_le: string | null;
    delai_attente_jours: number | null;
    point_precision: string | null;
    /** La source du fait, telle qu’elle se nomme */
    source_nom: string | null;
    source_url: string | null;
    source_annee: number | null;
    /** Ce que la source ne dit pas avec certitude */
    a_confirmer: string[];
};
export type Structure = {
    source: string;
    id: string;
    nom: string;
    date_maj: string;
    description: string | null;
    lien_source: string | null;
    siret: string | null;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    telephone: string | null;
    courriel: string | null;
    site_web: string | null;
    /** Syntaxe opening_hours d’OpenStreetMap */
    horaires_accueil: string | null;
    accessibilite_lieu: string | null;
    reseaux_porteurs: string[] | null;
    adresse_certifiee: boolean;
    score_qualite: number;
    /** Un des types de structure de Maillage */
    type_structure: string | null;
    gestionnaire: string | null;
    gestionnaire_id: string | null;
    departement_code: string | null;
    /** adresse, commune ou approximatif : ce que vaut le point ; null sans point */
    point_precision: string | null;
    /** La source du fait, telle qu’elle se nomme */
    source_nom: string | null;
    source_url: string | null;
    source_annee: number | null;
    /** Ce que la source ne dit pas avec certitude */
    a_confirmer: string[];
};
export type Fermeture = {
    du: string;
    au: string | null;
    motif: string | null;
};
export type Contact = {
    origine: "service" | "poste" | "structure" | "gestionnaire" | "national" | "mission_locale" | "inconnu";
    nom: string | null;
    telephone: string | null;
    courriel: string | null;
    lien: string | null;
    /** De qui est ce contact, en une phrase */
    explication: string;
};
export type Fraicheur = {
    etat: "confirmee" | "a_reconfirmer" | "jamais_confirmee";
    confirmee_le: string | null;
    par: string | null;
    methode: string | null;
    texte: string;
    familles: {
        famille: "personne" | "horaires" | "conditions" | "adresse";
        etat: "confirmee" | "a_reconfirmer" | "jamais_confirmee";
        confirmee_le: string | null;
        /** De 1 le jour de la confirmation à 0 ; divisée par deux à chaque demi-vie */
        confiance: number;
    }[];
};
export type FicheStructure = {
    source: string;
    id: string;
    nom: string;
    date_maj: string;
    description: string | null;
    lien_source: string | null;
    siret: string | null;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    telephone: string | null;
    courriel: string | null;
    site_web: string | null;
    /** Syntaxe opening_hours d’OpenStreetMap */
    horaires_accueil: string | null;
    accessibilite_lieu: string | null;
    reseaux_porteurs: string[] | null;
    adresse_certifiee: boolean;
    score_qualite: number;
    /** Un des types de structure de Maillage */
    type_structure: string | null;
    gestionnaire: string | null;
    gestionnaire_id: string | null;
    departement_code: string | null;
    /** adresse, commune ou approximatif : ce que vaut le point ; null sans point */
    point_precision: string | null;
    /** La source du fait, telle qu’elle se nomme */
    source_nom: string | null;
    source_url: string | null;
    source_annee: number | null;
    /** Ce que la source ne dit pas avec certitude */
    a_confirmer: string[];
    services: Service[];
    doublons: Structure[];
    fermetures: Fermeture[];
    contact: Contact;
    fraicheur: Fraicheur;
};
export type Thematique = "choisir-un-metier--confirmer-son-choix-de-metier" | "choisir-un-metier--connaitre-les-opportunites-demploi" | "choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite" | "choisir-un-metier--identifier-ses-points-forts-et-ses-competences" | "creer-une-entreprise--definir-son-projet-de-creation-dentreprise" | "creer-une-entreprise--developper-son-entreprise" | "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise" | "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives" | "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete" | "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits" | "difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte" | "difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination" | "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire" | "difficultes-financieres--acquerir-une-autonomie-budgetaire" | "difficultes-financieres--ameliorer-sa-gestion-budgetaire" | "difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere" | "difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere" | "difficultes-financieres--situation-dendettement-surendettement" | "equipement-et-alimentation--aide-menagere" | "equipement-et-alimentation--alimentation" | "equipement-et-alimentation--electromenager" | "equipement-et-alimentation--habillement" | "famille--garde-denfants" | "famille--prise-en-charge-personne-dependante" | "famille--soutien-a-la-parentalite-et-a-leducation" | "famille--soutien-aidants" | "famille--surmonter-conflits-separation-violence" | "lecture-ecriture-calcul--maitriser-le-calcul" | "lecture-ecriture-calcul--maitriser-le-francais" | "logement-hebergement--acheter-un-logement" | "logement-hebergement--changer-de-logement" | "logement-hebergement--louer-un-logement" | "logement-hebergement--rechercher-une-solution-dhebergement-temporaire" | "logement-hebergement--reduire-les-impayes-de-loyer" | "logement-hebergement--se-maintenir-dans-le-logement" | "logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement" | "mobilite--acceder-a-un-vehicule" | "mobilite--entretenir-reparer-son-vehicule" | "mobilite--etre-accompagne-dans-son-parcours-mobilite" | "mobilite--financer-ma-mobilite" | "mobilite--mobilite-douce-partagee-collective" | "mobilite--preparer-un-permis" | "numerique--acceder-a-des-services-en-ligne" | "numerique--acceder-a-une-connexion-internet" | "numerique--acquerir-un-equipement" | "numerique--maitriser-les-fondamentaux-du-numerique" | "preparer-sa-candidature--developper-son-reseau" | "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi" | "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation" | "preparer-sa-candidature--valoriser-ses-competences" | "remobilisation--activites-sportives-et-culturelles" | "remobilisation--benevolat-action-citoyenne" | "remobilisation--bien-etre-confiance-en-soi" | "remobilisation--lien-social" | "sante--acces-aux-soins" | "sante--addictions" | "sante--constituer-un-dossier-mdph-invalidite" | "sante--sante-mentale" | "sante--sante-sexuelle" | "se-former--monter-son-dossier-de-formation" | "se-former--trouver-sa-formation" | "souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger" | "souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger" | "souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france" | "trouver-un-emploi--convaincre-un-recruteur-en-entretien" | "trouver-un-emploi--faire-des-candidatures-spontanees" | "trouver-un-emploi--maintien-dans-lemploi" | "trouver-un-emploi--repondre-a-des-offres-demploi" | "trouver-un-emploi--suivre-ses-candidatures-et-relancer-les-employeurs" | "choisir-un-metier" | "creer-une-entreprise" | "difficultes-administratives-ou-juridiques" | "difficultes-financieres" | "equipement-et-alimentation" | "famille" | "lecture-ecriture-calcul" | "logement-hebergement" | "mobilite" | "numerique" | "preparer-sa-candidature" | "remobilisation" | "sante" | "se-former" | "souvrir-a-linternational" | "trouver-un-emploi";
export type Frais = "gratuit" | "payant";
export type Public = "actifs" | "beneficiaires-des-minimas-sociaux" | "demandeurs-emploi" | "etudiants" | "familles" | "femmes" | "jeunes" | "personnes-en-situation-de-handicap" | "personnes-en-situation-durgence" | "personnes-en-situation-juridique-specifique" | "personnes-exilees" | "residents-qpv-frr" | "seniors" | "tous-publics";
export type ModeAccueil = "a-distance" | "en-presentiel";
export type TypeService = "accompagnement" | "aide-financiere" | "aide-materielle" | "atelier" | "formation" | "information";
export type PageServices = {
    items: Service[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type Lieu = {
    id: string;
    nom: string;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    point_precision: string | null;
};
export type Occurrence = {
    date: string;
    /** Null : l’heure n’est pas connue */
    debut: string | null;
    fin: string | null;
    /** La date dépend de vacances scolaires dont le calendrier n’a pas été importé */
    incertaine: boolean;
};
export type Permanence = {
    id: string;
    lieu: Lieu;
    poste: {
        intitule: string;
        telephone: string | null;
        courriel: string | null;
    } | null;
    /** « chaque lundi de 9 h à 12 h » */
    phrase: string;
    /** Ce qui n’est pas connu et qu’il faut demander */
    a_demander: string[];
    rrule: string | null;
    debut: string | null;
    fin: string | null;
    heure_debut: string | null;
    heure_fin: string | null;
    jours_feries: string;
    vacances_scolaires: string;
    prochaines_dates: Occurrence[];
    precisions: string | null;
    /** La source du fait, telle qu’elle se nomme */
    source_nom: string | null;
    source_url: string | null;
    source_annee: number | null;
    /** Ce que la source ne dit pas avec certitude */
    a_confirmer: string[];
};
export type Horaires = {
    texte: string;
    origine: "service" | "structure";
    /** Vide quand le texte n’a pas pu être lu */
    phrases: string[];
    prochaines_dates: Occurrence[];
};
export type Offre = {
    kind: "vivante" | "a_confirmer" | "fermee" | "complete" | "sans_contact" | "non_publiee";
    jusqu_au?: string | null;
    motif?: string | null;
};
export type FicheService = {
    source: string;
    structure_id: string;
    id: string;
    nom: string;
    description: string;
    date_maj: string;
    lien_source: string | null;
    "type": string | null;
    thematiques: string[] | null;
    frais: string | null;
    frais_precisions: string | null;
    publics: string[] | null;
    publics_precisions: string | null;
    conditions_acces: string | null;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    telephone: string | null;
    courriel: string | null;
    modes_accueil: string[] | null;
    /** Où doit habiter la personne ; null : aucune limite connue */
    zone_eligibilite: string[] | null;
    contact_nom_prenom: string | null;
    lien_mobilisation: string | null;
    modes_mobilisation: string[] | null;
    mobilisable_par: string[] | null;
    mobilisation_precisions: string | null;
    volume_horaire_hebdomadaire: number | null;
    nombre_semaines: number | null;
    /** Syntaxe opening_hours d’OpenStreetMap */
    horaires_accueil: string | null;
    adresse_certifiee: boolean;
    score_qualite: number;
    /** Le slug du dispositif, quand le service en relève */
    dispositif: string | null;
    type_structure: string | null;
    /** Le service loge en internat : la distance n’est pas un motif de l’écarter */
    hebergement: boolean;
    liste_cej: boolean;
    duree: string | null;
    remuneration: string | null;
    modalite_entree: string | null;
    prochaine_entree: string | null;
    places_disponibles: number | null;
    places_total: number | null;
    places_maj_le: string | null;
    delai_attente_jours: number | null;
    point_precision: string | null;
    /** La source du fait, telle qu’elle se nomme */
    source_nom: string | null;
    source_url: string | null;
    source_annee: number | null;
    /** Ce que la source ne dit pas avec certitude */
    a_confirmer: string[];
    structure: Structure;
    permanences: Permanence[];
    horaires: (Horaires) | null;
    /** En cours et à venir */
    fermetures: Fermeture[];
    offre: Offre;
    contact: Contact;
    fraicheur: Fraicheur;
    /** Les règles propres à ce service */
    regles_du_lieu: Regle[];
    /** Le dispositif, ses règles, ses relations */
    dispositif_fiche: (Dispositif) | null;
};
export type Profil = {
    age?: number | null;
    situations?: Situation[];
    situations_exclues?: Situation[];
};
export type Verdict = "eligible" | "non_eligible" | "a_verifier";
export type Raison = {
    regle: string;
    issue: "satisfaite" | "non_satisfaite" | "inconnue" | "information";
    /** Une phrase qui dit la borne, ce qui est su, et la source */
    explication: string;
    nature: (Nature) | null;
    source_url: string | null;
    verifiee_le: string | null;
};
export type EligibiliteService = {
    verdict: Verdict;
    raisons: Raison[];
    /** Ce que l’entrée change pour cette personne */
    relations: Relation[];
};
export type Source = {
    slug: string;
    nom: string;
    description: string | null;
};
export type SignalementRecu = {
    id: string;
    cree_le: string;
    message: string;
};
export type BesoinRecu = {
    code_commune: string;
    besoin: string;
    motif: string | null;
    /** Le mois, sans jour ni heure : rien ne désigne une personne */
    mois: string;
};
export type Terme = {
    value: string;
    label: string;
    description: string | null;
};
export type TypeStructureTerme = {
    value: string;
    label: string;
    description: string | null;
    pluriel: string;
};
export type EtapeDeTrajet = {
    "type": "marche" | "trajet";
    /** Un arrêt ; null au départ */
    de: string | null;
    /** Un arrêt ; null à l’arrivée */
    vers: string | null;
    depart: string;
    arrivee: string;
    minutes: number;
    ligne: string | null;
    direction: string | null;
    reseau: string | null;
};
export type TrajetDecrit = {
    /** Heure de Paris, 2026-11-24T08:05:00 */
    depart: string;
    arrivee: string;
    minutes: number;
    etapes: EtapeDeTrajet[];
};
export type Trajets = {
    mode: "pied" | "velo" | "voiture" | "transports";
    /** De porte à porte. Sans heure demandée, en transports : le plus court entre 06:30 et 18:30. null : aucun trajet, ou horaires inconnus */
    minutes: number | null;
    /** D’après la distance seule, à dire */
    estime: boolean;
    /** Personne ne sait : aucun horaire valable ici */
    horaires_inconnus: boolean;
    source: string | null;
    /** Les bus, quand une heure est demandée */
    trajet: (TrajetDecrit) | null;
    /** Une phrase à montrer telle quelle */
    message: string | null;
    alertes: string[];
};
export type AllerRetour = {
    /** null : horaires inconnus */
    possible: boolean | null;
    raison: ("aller_impossible" | "retour_impossible" | "horaires_inconnus" | "permanence_trop_courte") | null;
    message: string;
    aller: (TrajetDecrit) | null;
    retour: (TrajetDecrit) | null;
    minutes_sur_place: number | null;
    /** De la sortie de chez elle au retour */
    minutes_absence: number | null;
};
export type ReseauDeTransport = {
    nom: string;
    etat: "valable" | "expire_bientot" | "perime" | "a_venir";
    valable_du: string;
    valable_au: string;
    /** À montrer : les horaires se terminent, ou sont périmés */
    alerte: string | null;
    perimetre: string[];
    source: string;
    arrets: number;
    lignes: number;
};
export type ReseauxDeTransport = {
    items: ReseauDeTransport[];
};
export type LieuDeVisite = {
    nom: string | null;
    adresse: string | null;
    commune: string | null;
    code_insee: string | null;
    latitude: number;
    longitude: number;
    /** commune : le centre de la commune, l’adresse est à demander */
    point_precision: string | null;
};
export type PresenceDeService = {
    lieu: LieuDeVisite;
    /** 2026-11-24 */
    date: string;
    /** 14:00 */
    debut: string;
    /** null : on ne sait pas jusqu’à quand, il faut y être au début */
    fin: string | null;
    /** La date dépend de vacances scolaires non importées */
    incertaine: boolean;
    /** horaires_structure : les heures de la structure, non du service */
    origine: "permanence" | "horaires_service" | "horaires_structure";
};
export type EssaiDeVisite = {
    presence: PresenceDeService;
    raison: "aller_impossible" | "retour_impossible" | "horaires_inconnus";
};
export type VisiteDeService = {
    mode: "pied" | "velo" | "voiture" | "transports";
    /** possible, impossible : aller et retour en transports, le jour de `presence`. duree : minutes seules (pied, velo, voiture). jours_inconnus : minutes d’un mardi ordinaire seules. horaires_inconnus : personne ne sait, ce n’est pas « impossible » */
    etat: "possible" | "impossible" | "duree" | "jours_inconnus" | "horaires_inconnus" | "a_distance" | "sans_lieu";
    /** Une ou deux phrases à montrer telles quelles */
    message: string;
    /** Quand c’est impossible, celle du premier essai */
    raison: ("aller_impossible" | "retour_impossible" | "horaires_inconnus") | null;
    /** Où l’on va */
    lieu: (LieuDeVisite) | null;
    /** Le jour retenu ; impossible : le premier essayé */
    presence: (PresenceDeService) | null;
    aller: (TrajetDecrit) | null;
    retour: (TrajetDecrit) | null;
    minutes_sur_place: number | null;
    /** De la sortie de chez elle au retour */
    minutes_absence: number | null;
    /** Un aller, de porte à porte ; null au-delà de 240 */
    minutes: number | null;
    /** D’après la distance seule, à dire */
    estime: boolean;
    source: string | null;
    /** Les jours essayés qui ne vont pas, dans l’ordre */
    essais: EssaiDeVisite[];
    /** À montrer : des horaires se terminent bientôt */
    alertes: string[];
};
export type ServiceDetaille = {
    source: string;
    structure_id: string;
    id: string;
    nom: string;
    description: string;
    date_maj: string;
    lien_source: string | null;
    "type": string | null;
    thematiques: string[] | null;
    frais: string | null;
    frais_precisions: string | null;
    publics: string[] | null;
    publics_precisions: string | null;
    conditions_acces: string | null;
    commune: string | null;
    code_postal: string | null;
    code_insee: string | null;
    adresse: string | null;
    complement_adresse: string | null;
    longitude: number | null;
    latitude: number | null;
    telephone: string | null;
    courriel: string | null;
    modes_accueil: string[] | null;
    /** Où doit habiter la personne ; null : aucune limite connue */
    zone_eligibilite: string[] | null;
    contact_nom_prenom: string | null;
    lien_mobilisation: string | null;
    modes_mobilisation: string[] | null;
    mobilisable_par: string[] | null;
    mobilisation_precisions: string | null;
    volume_horaire_hebdomadaire: number | null;
    nombre_semaines: number | null;
    /** Syntaxe opening_hours d’OpenStreetMap */
    horaires_accueil: string | null;
    adresse_certifiee: boolean;
    score_qualite: number;
    /** Le slug du dispositif, quand le service en relève */
    dispositif: string | null;
    type_structure: string | null;
    /** Le service loge en internat : la distance n’est pas un motif de l’écarter */
    hebergement: boolean;
    liste_cej: boolean;
    duree: string | null;
    remuneration: string | null;
    modalite_entree: string | null;
    prochaine_entree: string | null;
    places_disponibles: number | null;
    places_total: number | null;
    places_maj_le: string | null;
    delai_attente_jours: number | null;
    point_precision: string | null;
    /** La source du fait, telle qu’elle se nomme */
    source_nom: string | null;
    source_url: string | null;
    source_annee: number | null;
    /** Ce que la source ne dit pas avec certitude */
    a_confirmer: string[];
    structure: Structure;
};
export type Eligibilite = {
    verdict: Verdict;
    raisons: Raison[];
};
export type ResultatRecherche = {
    service: ServiceDetaille;
    /** Kilomètres entiers ; null à distance */
    distance: number | null;
    distance_m: number | null;
    /** Minutes de porte à porte, avec mode_transport ; null : inconnue, ou plus de 3 h */
    duree_trajet: number | null;
    /** En transports : le lieu est hors des réseaux connus, personne ne sait la durée */
    horaires_inconnus: boolean;
    /** Pourquoi le service est proposé */
    portee: "sur_place" | "a_distance" | "hebergement" | "sans_lieu";
    /** La commune du jeune n'est pas dans la zone d'éligibilité */
    hors_zone: boolean;
    /** Où le service est rendu : la permanence la plus proche, sinon son adresse */
    lieu: {
        id: string | null;
        nom: string | null;
        commune: string | null;
        code_postal: string | null;
        code_insee: string | null;
        adresse: string | null;
        complement_adresse: string | null;
        longitude: number | null;
        latitude: number | null;
        point_precision: string | null;
    } | null;
    prochaine_date: {
        date: string;
        debut: string | null;
        fin: string | null;
        incertaine: boolean;
    } | null;
    prochaine_entree: string | null;
    contact: Contact;
    eligibilite: Eligibilite;
    fraicheur: Fraicheur;
    offre: Offre;
};
export type Facette = {
    valeur: string;
    nombre: number;
}[];
export type ResultatsRecherche = {
    items: ResultatRecherche[];
    total: number;
    page: number;
    size: number;
    pages: number;
    facettes: {
        sources: Facette;
        types: Facette;
        frais: Facette;
        thematiques: Facette;
        categories: Facette;
        publics: Facette;
        modes_accueil: Facette;
        dispositifs: Facette;
        types_structure: Facette;
        reseaux_porteurs: Facette;
        verdict: {
            valeur: Verdict;
            nombre: number;
        }[];
    };
    dispositifs_sans_lieu: {
        slug: string;
        nom: string;
        eligibilite: Eligibilite;
        ou: string;
    }[];
    questions: {
        situation: string;
        question: string;
        services: number;
    }[];
    avis: {
        code: string;
        texte: string;
        source_nom: string | null;
        source_url: string | null;
    }[];
    elargir: {
        quoi: "distance" | "duree" | "date" | "condition" | "zone" | "texte";
        /** Le paramètre à retirer ou à changer */
        champ: string | null;
        distance_km: number | null;
        duree_minutes: number | null;
        total: number;
    }[];
    /** D'où les distances sont comptées */
    origine: {
        code_commune: string | null;
        nom: string | null;
        latitude: number;
        longitude: number;
    } | null;
    /** Le territoire demandé */
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    } | null;
    /** Comment on s’y rend, quand mode_transport est demandé */
    trajets: {
        mode: "pied" | "velo" | "voiture" | "transports";
        duree_max: number | null;
        /** D’après la distance seule, à dire */
        estime: boolean;
        /** Personne ne sait : rien n’est limité par la durée */
        horaires_inconnus: boolean;
        /** Combien sont hors des réseaux connus, à distance et hébergements non comptés : dans les résultats, ou laissés de côté avec horaires_connus */
        hors_reseaux: number;
        source: string | null;
        /** Une phrase à montrer telle quelle */
        message: string | null;
    } | null;
    /** Poignée de ces résultats, pour les tuiles de la carte */
    jeu: string;
};
export type ResultatsTexte = {
    items: {
        service: ServiceDetaille;
        distance: number | null;
        score_recherche: number;
    }[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type PermanenceDuTerritoire = {
    id: string;
    service_id: string;
    /** Du service */
    nom: string;
    structure: {
        id: string;
        nom: string;
    };
    lieu: string;
    commune: string | null;
    /** De la commune d’aujourd’hui ; la plus proche du point quand le lieu ne la dit pas */
    code_commune: string | null;
    /** Null : nul ne sait où la placer sur une carte */
    latitude: number | null;
    longitude: number | null;
    /** « chaque lundi de 9 h à 12 h » */
    phrase: string;
    /** Dans l’année qui vient */
    prochaine_date: (Occurrence) | null;
    /** Le premier filtre de la couverture qui l’arrête, à ses seuls jours ; null quand la fiche vient de changer */
    etat: ("vivante" | "a_confirmer" | "sans_interlocuteur" | "saturee" | "fermee") | null;
};
export type PermanencesDuTerritoire = {
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    };
    besoin: {
        slug: string;
        label: string;
    };
    /** Le jour pour lequel tout est jugé, AAAA-MM-JJ */
    jour: string;
    total: number;
    /** Les cinq cents premières au plus, de la plus proche date à la plus lointaine */
    items: PermanenceDuTerritoire[];
};
export type EtatDeCouverture = "couvert" | "a_confirmer" | "non_couvert";
export type RaisonDeManque = "aucune-offre" | "hors-zone" | "inaccessible" | "fermee" | "saturee" | "sans-interlocuteur" | "non-confirmee" | "horaires-inconnus";
export type CouvertureTerritoire = {
    code: string;
    nom: string;
    /** Jeunes de 16 à 25 ans ; null quand ce nombre est inférieur à 5, ou inconnu ; une commune de moins de 5 jeunes ne compte dans aucun nombre */
    jeunes: number | null;
    /** Estimés d’après la population totale, non recensés */
    jeunes_estimes: boolean;
    /** Parmi eux, ceux dont les horaires sont inconnus : les chiffres portent sur les autres ; null comme une part du bilan */
    jeunes_inconnus: number | null;
    /** Parmi eux, ceux d’un EPCI à cheval qui vivent hors du territoire demandé ; null comme une part du bilan */
    jeunes_hors_territoire: number | null;
    /** Que l’on peut atteindre, chacune comptée une fois ; null si les horaires manquent à plus de la moitié des jeunes */
    offres_vivantes: number | null;
    /** Auxquelles il ne manque que la confirmation */
    offres_a_confirmer: number | null;
    /** Indice d’accessibilité : places à temps plein pour 1 000 jeunes ; null comme les offres */
    indice: number | null;
    couvert: (EtatDeCouverture) | null;
    raison: (RaisonDeManque) | null;
};
export type BilanDeCouverture = {
    /** null quand ce nombre est inférieur à 5, ou inconnu ; une commune de moins de 5 jeunes ne compte dans aucun nombre */
    jeunes: number | null;
    jeunes_estimes: boolean;
    /** null quand seules des communes de moins de 5 jeunes, ou dont le nombre est inconnu, sont dans ce cas, et quand tous les horaires manquent */
    couverts: number | null;
    /** null quand seules des communes de moins de 5 jeunes, ou dont le nombre est inconnu, sont dans ce cas */
    a_confirmer: number | null;
    /** null quand seules des communes de moins de 5 jeunes, ou dont le nombre est inconnu, sont dans ce cas */
    non_couverts: number | null;
    /** Là où les horaires sont inconnus ; null quand seules des communes de moins de 5 jeunes, ou dont le nombre est inconnu, sont dans ce cas */
    inconnus: number | null;
    /** Faux quand les horaires manquent à plus de la moitié : aucune part ne se dit */
    majorite_connue: boolean;
    /** Communes de moins de 5 jeunes : elles ne comptent dans aucun de ces nombres */
    communes_sous_seuil: number;
};
export type Couverture = {
    items: CouvertureTerritoire[];
    total: number;
    page: number;
    size: number;
    pages: number;
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    };
    besoin: {
        slug: string;
        label: string;
    };
    mode: "pied" | "velo" | "voiture" | "transports";
    duree_max: number;
    maille: "commune" | "epci" | "arrondissement" | "departement";
    inclure_a_confirmer: boolean;
    /** Le jour pour lequel tout est jugé, AAAA-MM-JJ */
    jour: string;
    /** Les temps de trajet viennent des seules distances */
    trajets_estimes: boolean;
    /** Les réseaux et leurs jours, ou l’estimation ; null quand aucun horaire n’est connu */
    trajets_source: string | null;
    /** Les jeunes de tout le territoire, quelle que soit la page */
    bilan: BilanDeCouverture;
};
export type BoiteAMoustaches = {
    ensemble: "region" | "departement" | "comparables";
    /** De la région, du département ou du groupe */
    code: string;
    nom: string;
    /** Territoires comparés, dont celui-ci : ceux dont la valeur est connue */
    effectif: number;
    /** Territoires du même ensemble laissés de côté : les horaires manquent à plus de la moitié de leurs jeunes */
    inconnus: number;
    min: number;
    q1: number;
    mediane: number;
    q3: number;
    max: number;
};
export type Comparaison = {
    /** indice, ou part des jeunes couverts (de 0 à 1) */
    figure: "indice" | "part_couverte";
    ici: number | null;
    /** Un ensemble sans territoire connu n’y est pas */
    boites: BoiteAMoustaches[];
    cibles: {
        /** La médiane des territoires comparables */
        legitime: number | null;
        /** La borne basse du quartile au-dessus du sien, parmi les comparables ; null sans quartile plus haut ou sans valeur connue */
        raisonnable: number | null;
        /** Nulle parce que personne n’est mieux placé, et que tous ne sont pas au plus bas */
        raisonnable_au_plus_haut: boolean;
        /** La même, dans la région */
        atteignable: number | null;
        atteignable_au_plus_haut: boolean;
    };
};
export type BesoinDuTerritoire = {
    besoin: {
        slug: string;
        label: string;
    };
    couvert: (EtatDeCouverture) | null;
    raison: (RaisonDeManque) | null;
    offres_vivantes: number | null;
    offres_a_confirmer: number | null;
    indice: number | null;
    bilan: BilanDeCouverture;
    /** Des communes qui ne sont pas couvertes, de la plus fréquente chez les jeunes */
    raisons: {
        raison: RaisonDeManque;
        communes: number;
        /** null quand seules des communes de moins de 5 jeunes sont dans ce cas */
        jeunes: number | null;
    }[];
    /** De toute la catégorie, sur douze mois, pour les professionnels ; null sinon, et en dessous de 5 */
    demandes_sans_reponse: number | null;
    comparaisons: Comparaison[];
};
export type OffreDuTerritoire = {
    id: string;
    nom: string;
    structure: {
        id: string;
        nom: string;
    };
    commune: string | null;
    /** Catégories */
    besoins: string[];
    acces: "sur_place" | "a_distance" | "hebergement" | "sans_lieu";
    /** Depuis la commune du territoire la plus proche */
    minutes: number | null;
    /** null quand son lieu n’est pas connu */
    dans_le_territoire: boolean | null;
};
export type OffresDuTerritoire = {
    total: number;
    /** Les cinquante premières au plus */
    items: OffreDuTerritoire[];
};
export type FicheDeTerritoire = {
    territoire: {
        maille: "commune" | "epci" | "arrondissement" | "departement";
        code: string;
        nom: string;
        communes: number;
        /** Celles de sa région : le groupe comparable est choisi d’après elles seules */
        communes_de_la_region: number;
        /** Tous ceux de ses communes */
        departements: {
            code: string;
            nom: string;
        }[];
        /** Le groupe des territoires comparables */
        groupe: {
            code: string;
            nom: string;
        } | null;
    };
    mode: "pied" | "velo" | "voiture" | "transports";
    duree_max: number;
    inclure_a_confirmer: boolean;
    jour: string;
    trajets_estimes: boolean;
    /** Les réseaux et leurs jours, ou l’estimation ; null quand aucun horaire n’est connu */
    trajets_source: string | null;
    jeunes: {
        /** null en dessous de 5 ; sans les communes qui en ont moins de 5 */
        nombre: number | null;
        estimes: boolean;
        /** Plus ou moins, quand le nombre est estimé */
        marge: number | null;
    };
    /** Les seize catégories, ou le besoin demandé */
    besoins: BesoinDuTerritoire[];
    offres: {
        vivantes: OffresDuTerritoire;
        a_confirmer: OffresDuTerritoire;
        sans_interlocuteur: OffresDuTerritoire;
        saturees: OffresDuTerritoire;
        fermees: OffresDuTerritoire;
    };
    /** Vivantes ou à confirmer, et hors du territoire : ce dont il dépend */
    desserte_exterieure: OffresDuTerritoire;
    /** Publiées pour ce territoire, mais nul ne sait où elles se trouvent */
    sans_lieu: OffresDuTerritoire;
    /** De la liste nationale, sans aucun lieu dans le territoire */
    dispositifs_absents: {
        slug: string;
        nom: string;
        /** Où l’on y entre, quand ce n’est pas ici */
        ou: string | null;
        /** Ailleurs, mais à portée */
        offres_atteintes: number;
    }[];
    voisins: {
        maille: "commune" | "epci" | "arrondissement" | "departement";
        code: string;
        nom: string;
        /** D’un centre à l’autre */
        distance_km: number;
    }[];
};
export type HsdsRoot = {
    version: string;
    profile: string;
    openapi_url: string;
    description: string;
    publisher: {
        name: string;
    };
};
export type HsdsSchedule = {
    id: string;
    service_id?: string;
    service_at_location_id?: string;
    valid_from?: string;
    valid_to?: string;
    dtstart?: string;
    until?: string;
    count?: number;
    wkst?: "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";
    freq?: "WEEKLY" | "MONTHLY";
    interval?: number;
    byday?: string;
    byweekno?: string;
    bymonthday?: string;
    description?: string;
    opens_at?: string;
    closes_at?: string;
    attending_type?: string;
    notes?: string;
};
export type HsdsLocation = {
    id: string;
    location_type: "physical" | "postal" | "virtual";
    name?: string;
    latitude?: number;
    longitude?: number;
    external_identifier?: string;
    external_identifier_type?: string;
    addresses?: {
        id: string;
        location_id: string;
        address_1: string;
        address_2?: string;
        city: string;
        state_province: string;
        postal_code: string;
        country: string;
        address_type: "physical" | "postal" | "virtual";
    }[];
};
export type HsdsTaxonomy = {
    id: string;
    name: string;
    description: string;
    version?: string;
};
export type HsdsTaxonomyTerm = {
    id: string;
    code?: string;
    name: string;
    description: string;
    parent_id?: string;
    taxonomy?: string;
    taxonomy_id?: string;
    taxonomy_detail?: HsdsTaxonomy;
    language?: string;
};
export type HsdsAttribute = {
    id: string;
    link_id: string;
    taxonomy_term_id: string;
    link_type?: string;
    link_entity: string;
    value?: string;
    label?: string;
    taxonomy_term?: HsdsTaxonomyTerm;
};
export type HsdsServiceAtLocation = {
    id: string;
    service_id: string;
    location_id: string;
    description?: string;
    contacts?: {
        id: string;
        name?: string;
        title?: string;
        email?: string;
        phones?: {
            id: string;
            "number": string;
            "type"?: string;
            description?: string;
        }[];
    }[];
    schedules?: HsdsSchedule[];
    location?: HsdsLocation;
    attributes?: HsdsAttribute[];
};
export type HsdsOrganization = {
    id: string;
    name: string;
    description: string;
    email?: string;
    website?: string;
    parent_organization_id?: string;
    last_modified?: string;
    phones?: {
        id: string;
        "number": string;
        "type"?: string;
        description?: string;
    }[];
    locations?: HsdsLocation[];
    organization_identifiers?: {
        id: string;
        identifier_scheme?: string;
        identifier_type: string;
        identifier: string;
    }[];
    attributes?: HsdsAttribute[];
};
export type HsdsService = {
    id: string;
    organization_id: string;
    name: string;
    description?: string;
    url?: string;
    email?: string;
    status: "active" | "inactive" | "defunct" | "temporarily closed";
    application_process?: string;
    fees_description?: string;
    eligibility_description?: string;
    minimum_age?: number;
    maximum_age?: number;
    assured_date?: string;
    /** Qui a confirmé la fiche en dernier (champ de Maillage) */
    assurer?: string;
    alert?: string;
    last_modified?: string;
    phones?: {
        id: string;
        "number": string;
        "type"?: string;
        description?: string;
    }[];
    contacts?: {
        id: string;
        name?: string;
        title?: string;
        email?: string;
        phones?: {
            id: string;
            "number": string;
            "type"?: string;
            description?: string;
        }[];
    }[];
    schedules?: HsdsSchedule[];
    service_areas?: {
        id: string;
        service_id: string;
        name?: string;
        extent?: string;
        extent_type?: string;
        description?: string;
    }[];
    service_at_locations?: HsdsServiceAtLocation[];
    cost_options?: {
        id: string;
        service_id: string;
        option?: string;
        currency?: string;
        amount?: number;
        amount_description?: string;
    }[];
    required_documents?: {
        id: string;
        service_id: string;
        document: string;
    }[];
    capacities?: {
        id: string;
        service_id: string;
        unit: {
            id: string;
            name: string;
        };
        available: number;
        maximum?: number;
        description?: string;
        updated: string;
    }[];
    organization?: HsdsOrganization;
    attributes?: HsdsAttribute[];
};
export type HsdsServices = {
    total_items: number;
    total_pages: number;
    page_number: number;
    size: number;
    first_page: boolean;
    last_page: boolean;
    empty: boolean;
    contents: (HsdsService | {
        id: string;
        last_modified?: string;
        modified_date?: string;
    })[];
};
export type HsdsOrganizations = {
    total_items: number;
    total_pages: number;
    page_number: number;
    size: number;
    first_page: boolean;
    last_page: boolean;
    empty: boolean;
    contents: HsdsOrganization[];
};
export type HsdsOrganizationSheet = {
    id: string;
    name: string;
    description: string;
    email?: string;
    website?: string;
    parent_organization_id?: string;
    last_modified?: string;
    phones?: {
        id: string;
        "number": string;
        "type"?: string;
        description?: string;
    }[];
    locations?: HsdsLocation[];
    organization_identifiers?: {
        id: string;
        identifier_scheme?: string;
        identifier_type: string;
        identifier: string;
    }[];
    attributes?: HsdsAttribute[];
    services?: {
        id: string;
        organization_id: string;
        name: string;
        description?: string;
        url?: string;
        email?: string;
        status: "active" | "inactive" | "defunct" | "temporarily closed";
        application_process?: string;
        fees_description?: string;
        eligibility_description?: string;
        minimum_age?: number;
        maximum_age?: number;
        assured_date?: string;
        /** Qui a confirmé la fiche en dernier (champ de Maillage) */
        assurer?: string;
        alert?: string;
        last_modified?: string;
    }[];
};
export type HsdsServiceAtLocations = {
    total_items: number;
    total_pages: number;
    page_number: number;
    size: number;
    first_page: boolean;
    last_page: boolean;
    empty: boolean;
    contents: HsdsServiceAtLocation[];
};
export type HsdsServiceAtLocationSheet = {
    id: string;
    service_id: string;
    location_id: string;
    description?: string;
    contacts?: {
        id: string;
        name?: string;
        title?: string;
        email?: string;
        phones?: {
            id: string;
            "number": string;
            "type"?: string;
            description?: string;
        }[];
    }[];
    schedules?: HsdsSchedule[];
    location?: HsdsLocation;
    attributes?: HsdsAttribute[];
    service?: HsdsService;
};
export type HsdsTaxonomies = {
    total_items: number;
    total_pages: number;
    page_number: number;
    size: number;
    first_page: boolean;
    last_page: boolean;
    empty: boolean;
    contents: HsdsTaxonomy[];
};
export type HsdsTaxonomyTerms = {
    total_items: number;
    total_pages: number;
    page_number: number;
    size: number;
    first_page: boolean;
    last_page: boolean;
    empty: boolean;
    contents: HsdsTaxonomyTerm[];
};
export type Imports = {
    items: {
        id: string;
        fichier: string;
        octets: number;
        source: string | null;
        modele: string | null;
        statut: "depose" | "essai" | "essaye" | "en_cours" | "termine" | "annule" | "echec" | "defait";
        /** De ce qui est en cours */
        lignes_lues: number | null;
        probleme: string | null;
        cree_le: string;
        fini_le: string | null;
        defait_le: string | null;
    }[];
};
export type RapportImport = {
    source: string;
    deja_importe_le: string | null;
    duree_ms: number;
    lignes: number;
    structures: {
        crees: number;
        modifies: number;
        inchanges: number;
    };
    services: {
        crees: number;
        modifies: number;
        inchanges: number;
    };
    refusees: number;
    remarques: number;
    refus: {
        motif: string;
        nombre: number;
        ligne: number;
        colonne: string | null;
        exemple: string;
        suggestion: string;
    }[];
    avertissements: {
        motif: string;
        nombre: number;
        ligne: number;
        colonne: string | null;
        exemple: string;
        suggestion: string;
    }[];
    colonnes_ignorees: string[];
    conseils: string[];
};
export type BilanAnnulation = {
    structures_retirees: number;
    /** Quelqu’un les a modifiées depuis */
    structures_gardees: number;
    services_retires: number;
    services_gardes: number;
    champs_remis: number;
    /** Modifiés ou confirmés depuis */
    champs_gardes: number;
};
export type ImportDepose = {
    id: string;
    fichier: string;
    octets: number;
    source: string | null;
    modele: string | null;
    statut: "depose" | "essai" | "essaye" | "en_cours" | "termine" | "annule" | "echec" | "defait";
    /** De ce qui est en cours */
    lignes_lues: number | null;
    probleme: string | null;
    cree_le: string;
    fini_le: string | null;
    defait_le: string | null;
    apercu: {
        format: "csv" | "xlsx" | "data-inclusion";
        encodage: string | null;
        separateur: string | null;
        colonnes: {
            nom: string;
            champ: string | null;
            devine: string | null;
        }[];
        premieres_lignes: string[][];
        nom_trouve: boolean;
    };
    essai: (RapportImport) | null;
    rapport: (RapportImport) | null;
    bilan: (BilanAnnulation) | null;
};
export type ChampImport = "id" | "structure_id" | "source" | "nom" | "date_maj" | "description" | "lien_source" | "siret" | "commune" | "code_postal" | "code_insee" | "adresse" | "complement_adresse" | "longitude" | "latitude" | "telephone" | "courriel" | "site_web" | "horaires_accueil" | "accessibilite_lieu" | "reseaux_porteurs" | "type" | "thematiques" | "frais" | "frais_precisions" | "publics" | "publics_precisions" | "conditions_acces" | "modes_accueil" | "zone_eligibilite" | "contact_nom_prenom" | "lien_mobilisation" | "modes_mobilisation" | "mobilisable_par" | "mobilisation_precisions" | "volume_horaire_hebdomadaire" | "nombre_semaines" | "nom_officiel" | "nom_usuel" | "enseigne" | "raison_sociale" | "gestionnaire" | "departement" | "point" | "latitude_approchee" | "longitude_approchee" | "code_insee_deduit" | "commune_deduite" | "prise_rdv" | "commentaire" | "contexte" | "type_structure" | "horaires_lundi" | "horaires_mardi" | "horaires_mercredi" | "horaires_jeudi" | "horaires_vendredi" | "horaires_samedi" | "horaires_dimanche";
export type ConstatPassage = {
    pages: number;
    structures: number;
    services: number;
    /** Rencontrées deux fois, prises une */
    repetees: number;
    /** Pourquoi aucune absence n’est comptée */
    motif: ("total_change" | "pages_glissees" | "trop_manquent") | null;
    attendues: number;
    manquantes: number;
    revenues: number;
    retirees: number;
    /** Absentes, mais quelqu’un les a écrites, confirmées ou les tient */
    gardees: number;
};
export type PassageSource = {
    id: string;
    genre: "essai" | "demande" | "nuit";
    statut: "en_attente" | "en_cours" | "essaye" | "complet" | "incomplet" | "annule" | "defait";
    /** De ce qui est en cours */
    lignes_lues: number | null;
    constat: (ConstatPassage) | null;
    probleme: string | null;
    demande_le: string;
    fini_le: string | null;
    defait_le: string | null;
};
export type SourcesSuivies = {
    items: {
        id: string;
        nom: string;
        genre: "api" | "fichier";
        url: string;
        source: string;
        a_un_jeton: boolean;
        heure: number;
        active: boolean;
        /** Pourquoi elle n’est plus lue la nuit */
        pause: string | null;
        prochain_le: string | null;
        cree_le: string;
        dernier: (PassageSource) | null;
    }[];
};
export type SourceSuivie = {
    id: string;
    nom: string;
    genre: "api" | "fichier";
    url: string;
    source: string;
    a_un_jeton: boolean;
    heure: number;
    active: boolean;
    /** Pourquoi elle n’est plus lue la nuit */
    pause: string | null;
    prochain_le: string | null;
    cree_le: string;
    passages: PassageSource[];
};
export type SourceRetiree = {
    retiree: true;
};
export type RapportPassage = {
    id: string;
    genre: "essai" | "demande" | "nuit";
    statut: "en_attente" | "en_cours" | "essaye" | "complet" | "incomplet" | "annule" | "defait";
    /** De ce qui est en cours */
    lignes_lues: number | null;
    constat: (ConstatPassage) | null;
    probleme: string | null;
    demande_le: string;
    fini_le: string | null;
    defait_le: string | null;
    source: {
        id: string;
        nom: string;
    };
    rapport: (RapportImport) | null;
    bilan: (BilanAnnulation) | null;
};
export type BesoinsNonCouverts = {
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    };
    /** AAAA-MM */
    mois_de: string;
    /** AAAA-MM */
    mois_a: string;
    /** Sous ce nombre, rien n’est montré */
    seuil: number;
    /** Les communes et catégories qui atteignent le seuil, les plus fréquentes d’abord */
    items: {
        code_commune: string;
        nom: string;
        categorie: string;
        total: number;
        /** Recherches sans résultat utilisable ; nul quand l’un des deux est petit */
        recherches: number | null;
        /** Besoins signalés par des professionnels */
        signalements: number | null;
    }[];
    besoins: {
        categorie: string;
        /** Sans ce que cachent les communes sous le seuil, tant qu’elles n’y sont pas ensemble */
        total: number | null;
        par_mois: {
            /** AAAA-MM */
            mois: string;
            /** Nul sous le seuil de 5, zéro compris */
            total: number | null;
        }[];
        motifs: {
            motif: string;
            total: number;
        }[];
    }[];
};
export type LieuEssaye = {
    /** Code INSEE : la permanence est à son centre */
    commune?: string;
    /** D’un point précis */
    latitude?: number;
    longitude?: number;
};
export type RecurrenceEssayee = {
    frequence: "inconnue";
} | {
    frequence: "une_fois";
    date: string;
} | {
    frequence: "hebdomadaire";
    /** 2 : une semaine, ou un mois, sur deux */
    toutes_les: number;
    /** 0 est lundi, 6 dimanche */
    jours: (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
    /** Le premier jour ; sans lui, le prochain qui convient */
    debut: string | null;
} | {
    frequence: "mensuelle";
    /** 2 : une semaine, ou un mois, sur deux */
    toutes_les: number;
    rangs: (1 | 2 | 3 | 4 | 5 | -1)[];
    jour: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    /** Le premier jour ; sans lui, le prochain qui convient */
    debut: string | null;
} | {
    frequence: "autre";
    rrule: string;
    /** Le premier jour ; sans lui, le prochain qui convient */
    debut: string | null;
};
export type PermanenceEssayee = {
    /** Une catégorie ou une thématique de data·inclusion */
    besoin: string;
    lieu: LieuEssaye;
    recurrence: RecurrenceEssayee;
    heure_debut: string | null;
    heure_fin: string | null;
    /** Jeunes accueillis à la fois ; null : 10, comme une offre qui ne le dit pas */
    places: number | null;
    /** Où habitent les jeunes reçus : codes de communes, EPCI, départements ; vide : partout */
    zone_eligibilite: string[];
};
export type PermanenceDite = {
    besoin: {
        slug: string;
        label: string;
    };
    lieu: {
        /** Code INSEE ; null loin de toute commune connue */
        commune: string | null;
        nom: string | null;
        latitude: number;
        longitude: number;
    };
    /** « un jeudi sur deux de 14 h à 17 h » */
    phrase: string;
    /** Quand la répétition en dépend, AAAA-MM-JJ */
    premier_jour: string | null;
    /** Un jour par semaine quand rien n’est su */
    jours_en_quatre_semaines: number;
    places: number | null;
    zone_eligibilite: string[];
};
export type MesureDeCouverture = {
    bilan: BilanDeCouverture;
    /** Du territoire : places à temps plein pour 1 000 jeunes */
    indice: number | null;
};
export type CelluleEssayee = {
    couvert: (EtatDeCouverture) | null;
    raison: (RaisonDeManque) | null;
    offres_vivantes: number | null;
    offres_a_confirmer: number | null;
    indice: number | null;
};
export type CommuneEssayee = {
    code: string;
    nom: string;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    jeunes: number | null;
    jeunes_estimes: boolean;
    /** Elle n’était pas couverte, elle le devient */
    gagnee: boolean;
    avant: CelluleEssayee;
    apres: CelluleEssayee;
};
export type EffetDeSimulation = {
    besoin: {
        slug: string;
        label: string;
    };
    avant: MesureDeCouverture;
    apres: MesureDeCouverture;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    jeunes_gagnes: number | null;
    communes_gagnees: number;
    /** Gagnés dans le reste de la région, en plus */
    hors_territoire: {
        /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
        jeunes_gagnes: number | null;
        communes_gagnees: number;
    };
    /** Celles dont un chiffre change : les gagnées d’abord, les plus peuplées en tête */
    communes: CommuneEssayee[];
};
export type Simulation = {
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    };
    mode: "pied" | "velo" | "voiture" | "transports";
    duree_max: number;
    inclure_a_confirmer: boolean;
    /** Le jour pour lequel tout est jugé, AAAA-MM-JJ */
    jour: string;
    /** Les temps de trajet viennent des seules distances */
    trajets_estimes: boolean;
    permanences: PermanenceDite[];
    besoins: EffetDeSimulation[];
};
export type LieuPropose = {
    genre: "commune" | "france_services";
    /** De la commune, ou de l’espace France services */
    nom: string;
    structure_id: string | null;
    commune: string | null;
    commune_nom: string | null;
    latitude: number;
    longitude: number;
    dans_le_territoire: boolean;
};
export type Proposition = {
    rang: number;
    lieu: LieuPropose;
    /** Que cette place gagne après les précédentes */
    jeunes_gagnes: number | null;
    /** Que cette place et les précédentes gagnent ensemble */
    jeunes_cumules: number | null;
    communes: {
        code: string;
        nom: string;
        /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
        jeunes: number | null;
        jeunes_estimes: boolean;
    }[];
};
export type Placements = {
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    };
    mode: "pied" | "velo" | "voiture" | "transports";
    duree_max: number;
    inclure_a_confirmer: boolean;
    /** Le jour pour lequel tout est jugé, AAAA-MM-JJ */
    jour: string;
    /** Les temps de trajet viennent des seules distances */
    trajets_estimes: boolean;
    besoin: {
        slug: string;
        label: string;
    };
    /** Lieux comparés : centres de communes et espaces France services */
    candidats: number;
    /** Moins que demandé quand plus aucun lieu ne gagne personne */
    propositions: Proposition[];
    avant: MesureDeCouverture;
    /** Avec toutes les propositions */
    apres: MesureDeCouverture;
    /** Part du meilleur choix possible qui est au moins atteinte : 1 − (1 − 1/k)^k */
    garantie: number;
    garantie_phrase: string;
};
export type ScenarioResume = {
    id: string;
    nom: string;
    note: string | null;
    /** type:CODE */
    territoire: string;
    mode: string;
    besoins: string[];
    permanences_total: number;
    /** Un lien permet de le lire */
    partage: boolean;
    partage_le: string | null;
    cree_le: string;
    maj_le: string;
};
export type Scenarios = {
    /** Les vôtres, le dernier modifié d’abord */
    items: ScenarioResume[];
};
export type ContenuDeScenario = {
    /** region, departement, arrondissement, epci, zone-emploi, mission-locale, commune : type:CODE */
    territoire: string;
    /** Un de : pied, velo, voiture, transports */
    mode: string;
    /** Minutes, de porte à porte, de 5 à 120 */
    duree_max: number;
    /** Compter aussi ce à quoi il ne manque que la confirmation */
    inclure_a_confirmer: boolean;
    permanences: PermanenceEssayee[];
    /** Les besoins à mesurer ; vide : ceux des permanences */
    besoins: string[];
};
export type Scenario = {
    id: string;
    nom: string;
    note: string | null;
    /** type:CODE */
    territoire: string;
    mode: string;
    besoins: string[];
    permanences_total: number;
    /** Un lien permet de le lire */
    partage: boolean;
    partage_le: string | null;
    cree_le: string;
    maj_le: string;
    contenu: ContenuDeScenario;
};
export type ScenarioPartage = {
    nom: string;
    note: string | null;
    maj_le: string;
    contenu: ContenuDeScenario;
};
export type ScenarioSupprime = {
    supprime: true;
};
export type LienDeScenario = {
    /** Montré une seule fois ; un nouveau lien remplace le précédent */
    jeton: string;
    partage_le: string;
};
export type Instantane = {
    id: string;
    origine: "mensuel" | "demande";
    nom: string | null;
    statut: "en_cours" | "pris";
    /** Le jour pour lequel tout est jugé, AAAA-MM-JJ */
    jour: string | null;
    demande_le: string;
    pris_le: string | null;
    communes_total: number | null;
};
export type PageInstantanes = {
    items: Instantane[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type MomentCompare = {
    /** null : maintenant */
    id: string | null;
    nom: string | null;
    jour: string;
};
export type TotalDeChangements = {
    communes: number;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    jeunes: number | null;
    raisons: {
        raison: RaisonDeManque;
        communes: number;
        /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
        jeunes: number | null;
    }[];
};
export type CelluleComparee = {
    couvert: (EtatDeCouverture) | null;
    raison: (RaisonDeManque) | null;
    offres_vivantes: number | null;
    offres_a_confirmer: number | null;
};
export type ChangementDeCommune = {
    code: string;
    nom: string;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    jeunes: number | null;
    jeunes_estimes: boolean;
    /** autre : non couverte avant comme après, ou des horaires connus ou perdus */
    sens: "gagnee" | "perdue" | "autre";
    avant: CelluleComparee;
    apres: CelluleComparee;
};
export type ComparaisonDeBesoin = {
    besoin: {
        slug: string;
        label: string;
    };
    /** Couvertes, elles ne l’étaient pas ; raisons : ce qui manquait */
    gagnees: TotalDeChangements;
    /** Elles l’étaient ; raisons : ce qui manque maintenant */
    perdues: TotalDeChangements;
    /** Ni gagnées ni perdues, mais autrement */
    autres: TotalDeChangements;
    inchangees: number;
    /** Communes fusionnées ou séparées entre-temps */
    ignorees: number;
    /** Gagnées, perdues, autres ; les plus peuplées en tête */
    items: ChangementDeCommune[];
};
export type ComparaisonDeCouverture = {
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    };
    mode: "pied" | "velo" | "voiture" | "transports";
    /** Celle des instantanés */
    duree_max: number;
    inclure_a_confirmer: boolean;
    avant: MomentCompare;
    apres: MomentCompare;
    besoins: ComparaisonDeBesoin[];
};
export type PointDeTendance = {
    /** null : maintenant */
    id: string | null;
    jour: string;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    jeunes: number | null;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    couverts: number | null;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    a_confirmer: number | null;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    non_couverts: number | null;
    /** Jeunes de 16 à 25 ans des communes qui en ont au moins 5 ; null quand il n’y en a pas, ou quand nul ne le sait */
    inconnus: number | null;
};
export type TendanceDeCouverture = {
    territoire: {
        "type": "region" | "departement" | "arrondissement" | "epci" | "zone-emploi" | "mission-locale" | "commune";
        code: string;
        nom: string;
    };
    mode: "pied" | "velo" | "voiture" | "transports";
    /** Celle des instantanés */
    duree_max: number;
    inclure_a_confirmer: boolean;
    besoins: {
        besoin: {
            slug: string;
            label: string;
        };
        /** Du plus ancien à maintenant ; au plus 24 instantanés */
        points: PointDeTendance[];
    }[];
};
export type StatutDeRevendication = "en_attente" | "acceptee" | "refusee" | "retiree";
export type EtatEntreprise = "active" | "cessee" | "inconnue" | "non_verifie";
export type Entreprise = {
    siret: string;
    etat: EtatEntreprise;
    nom: string | null;
    adresse: string | null;
    code_postal: string | null;
    commune: string | null;
    code_insee: string | null;
    longitude: number | null;
    latitude: number | null;
    fermee_le: string | null;
};
export type Revendication = {
    id: string;
    /** inscription : la structure n’était pas au catalogue */
    origine: "inscription" | "revendication";
    statut: StatutDeRevendication;
    message: string | null;
    /** Pourquoi elle est refusée */
    motif: string | null;
    cree_le: string;
    decidee_le: string | null;
    decidee_par: string | null;
    structure: {
        id: string;
        nom: string;
        statut: string;
        type_structure: string | null;
        siret: string | null;
        commune: string | null;
        code_postal: string | null;
        adresse: string | null;
    };
    /** Nul quand la personne a fait effacer son compte */
    demandeur: {
        compte_id: string;
        nom: string | null;
        courriel: string;
    } | null;
    de_moi: boolean;
    peut_decider: boolean;
    /** Ce que Recherche d’entreprises disait le jour de l’inscription */
    verification: {
        etat: "active" | "cessee" | "inconnue" | "non_verifie" | "sans_siret";
        entreprise: (Entreprise) | null;
        sans_siret_motif: string | null;
        verifiee_le: string;
    } | null;
    a_un_responsable: boolean;
    /** Les autres demandes en attente pour cette structure ; pour qui décide */
    concurrentes: string[];
};
export type Revendications = {
    items: Revendication[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type FermetureDefinitive = {
    id: string;
    version: number;
    statut: string;
    fermee_le: string | null;
    successeur_id: string | null;
};
export type FonctionDansLaStructure = "editeur" | "responsable" | "candidat";
export type Invitation = {
    id: string;
    courriel: string;
    fonction: (FonctionDansLaStructure) | null;
    invitee_par: string | null;
    expire_le: string;
    perimee: boolean;
};
export type InvitationEnvoyee = {
    id: string;
    courriel: string;
    fonction: (FonctionDansLaStructure) | null;
    invitee_par: string | null;
    expire_le: string;
    perimee: boolean;
    structure: {
        id: string;
        nom: string;
    } | null;
    acceptee_le: string | null;
};
export type InvitationsEnvoyees = {
    items: InvitationEnvoyee[];
};
export type InvitationAnnulee = {
    id: string;
};
export type InvitationOuverte = {
    structure: {
        id: string;
        nom: string;
    } | null;
    fonction: (FonctionDansLaStructure) | null;
    /** L’adresse invitée */
    courriel: string;
    invitee_par: string | null;
    expire_le: string;
    /** Ce que peut faire ce navigateur : accepter, ou se connecter d’abord */
    verdict: "accepter" | "connexion" | "autre_adresse" | "autre_navigateur";
};
export type InvitationAcceptee = {
    /** La page à ouvrir maintenant */
    suite: string;
    structure_id: string | null;
    /** Le visiteur vient d’être connecté */
    connexion_ouverte: boolean;
};
export type StructureARejoindre = {
    id: string;
    nom: string;
    commune: string | null;
    code_postal: string | null;
    adresse: string | null;
    siret: string | null;
    type_structure: string | null;
    /** Quelqu’un en répond déjà ; on ne dit pas qui */
    a_un_responsable: boolean;
    /** Qui demande en fait déjà partie */
    membre: boolean;
    demande_en_attente: boolean;
};
export type StructuresARejoindre = {
    items: StructureARejoindre[];
};
export type Inscription = {
    structure_id: string;
    version: number;
    revendication: Revendication;
};
export type Membres = {
    structure: {
        id: string;
        nom: string;
    };
    membres: {
        compte_id: string;
        nom: string | null;
        courriel: string;
        fonction: FonctionDansLaStructure;
        moi: boolean;
    }[];
    /** En attente ; vide pour qui ne gère pas les membres */
    invitations: {
        id: string;
        courriel: string;
        fonction: (FonctionDansLaStructure) | null;
        invitee_par: string | null;
        expire_le: string;
        perimee: boolean;
    }[];
    peut_gerer: boolean;
    /** Plus personne ne répond de la structure */
    sans_responsable: {
        depuis: string | null;
        reprise_le: string | null;
        reprise_par: string | null;
    } | null;
};
export type StructureSansResponsable = {
    id: string;
    nom: string;
    commune: string | null;
    depuis: string | null;
    reprise_le: string | null;
    reprise_par: string | null;
    editeurs: number;
    /** Les demandes en attente pour en répondre */
    demandes: number;
};
export type StructuresSansResponsable = {
    items: StructureSansResponsable[];
};
export type Campagne = {
    id: string;
    nom: string;
    maille: "commune" | "epci" | "departement" | "region" | "territoire";
    code: string;
    types_structure: string[];
    familles: ("personne" | "horaires" | "conditions" | "adresse")[];
    du: string;
    au: string;
    statut: "preparee" | "lancee" | "close";
    cree_le: string;
    lancee_le: string | null;
    close_le: string | null;
};
export type Campagnes = {
    /** Les campagnes de vos territoires */
    items: Campagne[];
};
export type AvancementDeCampagne = {
    campagne: Campagne;
    /** De toutes les fiches, quel que soit le filtre */
    comptes: {
        total: number;
        confirmee: number;
        en_attente: number;
        rebond: number;
        sans_adresse: number;
        a_contacter: number;
    };
    fiches: {
        items: {
            structure_id: string;
            structure_nom: string;
            service_id: string;
            service_nom: string;
            commune: string | null;
            progres: "confirmee" | "en_attente" | "rebond" | "sans_adresse" | "a_contacter";
            a_telephoner: boolean;
            telephone: string | null;
        }[];
        total: number;
        page: number;
        size: number;
        pages: number;
    };
};
export type FaitAConfirmer = {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
    champ: string;
    libelle: string;
    valeur: string | number | (null | null);
    /** La valeur en clair */
    texte: string;
    /** Comment on corrige ; null : en disant ce qui est faux */
    saisie: ("texte" | "telephone" | "courriel" | "lien" | "horaires" | "recurrence" | "heure" | "jour" | "nombre") | null;
    /** Une autre valeur attend la gestion du territoire */
    sensible: boolean;
};
export type FicheAConfirmer = {
    objet: "structure" | "service";
    id: string;
    nom: string;
    version: number;
    etat: "confirmee" | "a_reconfirmer" | "jamais_confirmee";
    /** « Confirmé le … par la structure » */
    texte: string;
    familles: {
        famille: "personne" | "horaires" | "conditions" | "adresse";
        libelle: string;
        etat: "confirmee" | "a_reconfirmer" | "jamais_confirmee";
        confirmee_le: string | null;
        texte: string;
        faits: FaitAConfirmer[];
    }[];
};
export type LienDeConfirmation = {
    structure: {
        id: string;
        nom: string;
    };
    expire_le: string;
    /** La première réponse à ce courriel */
    repondue_le: string | null;
    /** À quel rythme cette adresse accepte des rappels */
    rythme: "hebdomadaire" | "mensuel" | "trimestriel" | "jamais";
    /** La structure, puis ses solutions */
    fiches: FicheAConfirmer[];
};
export type ReponseEnregistree = {
    resultat: "confirme" | "modifie" | "en_attente" | "signale";
    message: string;
    lecture: LienDeConfirmation;
};
export type Rythme = {
    rythme: "hebdomadaire" | "mensuel" | "trimestriel" | "jamais";
};
export type SuiteADonner = {
    id: string;
    /** rebond : l’adresse ne reçoit plus ; fait_faux : quelqu’un dit ce qui est faux */
    nature: "rebond" | "fait_faux";
    structure_id: string;
    structure_nom: string;
    objet: "structure" | "service";
    objet_id: string;
    nom: string;
    /** Qui appeler */
    telephone: string | null;
    famille: ("personne" | "horaires" | "conditions" | "adresse") | null;
    /** L’adresse qui ne reçoit plus, ou celle qui le dit */
    courriel: string | null;
    message: string | null;
    ouverte_le: string;
};
export type SuitesADonner = {
    /** Les 200 plus récentes de vos territoires */
    items: SuiteADonner[];
};
export type SuiteClose = {
    close: true;
};
export type PersonneEnPoste = {
    id: string;
    nom: string;
    courriel: string | null;
    telephone: string | null;
    debut: string | null;
    fin: string | null;
    /** Faux : son accord est attendu ; visible de la structure seule */
    visible: boolean;
    /** Le jour où son accord prend fin, ou celui où la demande s’efface */
    expire_le: string | null;
};
export type PosteEtPersonnes = {
    id: string;
    intitule: string;
    telephone: string | null;
    courriel: string | null;
    courriel_fonction: string | null;
    fin: string | null;
    successeur_id: string | null;
    /** Un courriel envoyé à ce poste est revenu */
    rebond: boolean;
    personnes: PersonneEnPoste[];
};
export type PostesDeStructure = {
    items: PosteEtPersonnes[];
};
export type ObjetDeFiche = "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
export type FicheCreee = {
    objet: ObjetDeFiche;
    id: string;
    version: number;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
};
export type MesCoordonnees = {
    structure: string;
    poste: string;
    personne: PersonneEnPoste;
    /** Tout ce que les fiches disent de cette adresse */
    donnees: any;
};
export type CoordonneesTraitees = {
    resultat: "visible" | "efface";
    message: string;
};
export type ConfirmationDite = {
    /** De quoi la reprendre ; null quand elle vient de l’être */
    id: string | null;
    annulable_jusqua: string | null;
    fraicheur: Fraicheur;
};
export type StatutDeDoublon = "a_decider" | "fusionnes" | "distincts";
export type FicheDeDoublon = {
    id: string;
    nom: string;
    /** À rendre avec la décision : dit si la fiche a changé entre-temps */
    version: number;
    statut: string | null;
    source: string;
    source_libelle: string;
    source_nom: string | null;
    source_url: string | null;
    source_annee: number | null;
    date_maj: string;
    confirmee_le: string | null;
    services: number;
    permanences: number;
    /** Personnes qui la tiennent à jour */
    membres: number;
};
export type ChampDeDoublon = {
    champ: string;
    libelle: string;
    a: any;
    b: any;
    identique: boolean;
    /** Qui l’a écrit ou confirmé de sa main, et quand ; null : personne */
    confirme_a: {
        le: string;
        par: string | null;
    } | null;
    /** Qui l’a écrit ou confirmé de sa main, et quand ; null : personne */
    confirme_b: {
        le: string;
        par: string | null;
    } | null;
};
export type DoublonPossible = {
    id: string;
    objet: "structure" | "service";
    /** De solutions : la structure qui les propose */
    structure_nom: string | null;
    /** De 0 à 1 */
    score: number;
    pour: string[];
    contre: string[];
    statut: StatutDeDoublon;
    trouve_le: string;
    decide_le: string | null;
    decide_par: string | null;
    /** À annuler pour revenir aux deux fiches */
    fusion_id: string | null;
    /** La fiche qui a le plus à perdre */
    garder: "a" | "b";
    a: FicheDeDoublon;
    b: FicheDeDoublon;
    champs: ChampDeDoublon[];
};
export type PageDeDoublons = {
    items: DoublonPossible[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type DecisionSurDoublon = {
    id: string;
    statut: StatutDeDoublon;
    fusion_id: string | null;
    garde: string | null;
    /** Paires de solutions qui se ressemblent depuis cette fusion, à décider à leur tour */
    solutions_proposees: number;
};
export type Fusion = {
    id: string;
    objet: "structure" | "service";
    doublon_id: string;
    garde: {
        id: string;
        nom: string;
    };
    absorbe: {
        id: string;
        nom: string;
    };
    le: string;
    par: string | null;
    annulee_le: string | null;
    annulee_par: string | null;
    /** Solutions passées d’une fiche à l’autre */
    services: number;
    /** D’une solution à l’autre */
    permanences: number;
    /** Ce que la fusion a écrit sur la fiche gardée */
    champs: string[];
};
export type PageDeFusions = {
    items: Fusion[];
    total: number;
    page: number;
    size: number;
    pages: number;
};
export type FusionAnnulee = {
    id: string;
    doublon_id: string;
};
export type FraicheurDeMaFiche = {
    etat: "confirmee" | "a_reconfirmer" | "jamais_confirmee";
    confirmee_le: string | null;
    texte: string;
};
export type NatureDeDemande = "premiere_publication" | "champs_sensibles" | "relecture" | "suggestion_import";
export type DemandeEnAttente = {
    id: string;
    nature: NatureDeDemande;
    cree_le: string;
    champs: string[];
};
export type EtapeSuivante = {
    code: string;
    texte: string;
};
export type MaFermeture = {
    id: string;
    du: string;
    au: string | null;
    motif: string | null;
};
export type MaPermanence = {
    id: string;
    version: number;
    libelle: string;
};
export type MonService = {
    id: string;
    nom: string;
    version: number;
    statut: string;
    score_qualite: number | null;
    fraicheur: FraicheurDeMaFiche;
    /** Qui demande a commencé à écrire sans enregistrer */
    brouillon: boolean;
    demandes: DemandeEnAttente[];
    /** Le motif de la dernière demande, quand elle est refusée */
    refus: string | null;
    /** La plus pressante d’abord */
    a_faire: EtapeSuivante[];
    commune: string | null;
    places_disponibles: number | null;
    places_total: number | null;
    permanences: MaPermanence[];
    /** En cours ou à venir */
    fermetures: MaFermeture[];
};
export type MaStructure = {
    id: string;
    nom: string;
    version: number;
    statut: string;
    score_qualite: number | null;
    fraicheur: FraicheurDeMaFiche;
    /** Qui demande a commencé à écrire sans enregistrer */
    brouillon: boolean;
    demandes: DemandeEnAttente[];
    /** Le motif de la dernière demande, quand elle est refusée */
    refus: string | null;
    /** La plus pressante d’abord */
    a_faire: EtapeSuivante[];
    commune: string | null;
    fonction: "editeur" | "responsable" | "candidat";
    fermetures: MaFermeture[];
    services: MonService[];
};
export type MesFiches = {
    structures: MaStructure[];
};
export type ErreurDeChamp = {
    champ: string;
    message: string;
};
export type BrouillonDeFiche = {
    version: number;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
    erreurs: ErreurDeChamp[];
    maj_le: string;
    /** La fiche a changé depuis que ce brouillon a été commencé */
    depasse: boolean;
};
export type StatutDeDemande = "en_attente" | "acceptee" | "refusee" | "retiree";
export type DemandeEnCours = {
    id: string;
    nature: NatureDeDemande;
    statut: StatutDeDemande;
    /** Les champs de la fiche par leur nom */
    avant: {
        [key: string]: any;
    };
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
    auteur: string | null;
    de_moi: boolean;
    cree_le: string;
    motif: string | null;
};
export type QualiteDeFiche = {
    score: number;
};
export type CritereDeQualite = {
    critere: string;
    libelle: string;
    /** De 0 à 1 ; nulle quand le critère ne s’applique pas */
    note: number | null;
    conseil: string | null;
};
export type CritereDeQualiteRead = {
    critere: string;
    libelle: string;
    /** De 0 à 1 ; nulle quand le critère ne s’applique pas */
    note: number | null;
    conseil: string | null;
    champs: string[];
};
export type QualiteDeFicheRead = {
    score: number;
    criteres: CritereDeQualiteRead[];
};
export type PartieDeFiche = {
    objet: ObjetDeFiche;
    id: string;
    version: number;
    /** Une phrase : « Mairie, chaque lundi de 9 h à 12 h » */
    libelle: string;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
};
export type FicheAEditer = {
    objet: ObjetDeFiche;
    id: string;
    titre: string;
    structure_id: string | null;
    version: number;
    /** D’une structure ou d’une solution */
    statut: string | null;
    publiee: boolean;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
    /** Les champs qui attendront le gestionnaire du territoire, pour qui demande */
    champs_moderes: string[];
    a_confirmer: string[];
    brouillon: (BrouillonDeFiche) | null;
    propositions: DemandeEnCours[];
    qualite: (QualiteDeFiche) | null;
    parties: PartieDeFiche[];
};
export type FicheAEditerRead = {
    objet: ObjetDeFiche;
    id: string;
    titre: string;
    structure_id: string | null;
    version: number;
    /** D’une structure ou d’une solution */
    statut: string | null;
    publiee: boolean;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
    /** Les champs qui attendront le gestionnaire du territoire, pour qui demande */
    champs_moderes: string[];
    a_confirmer: string[];
    brouillon: (BrouillonDeFiche) | null;
    propositions: DemandeEnCours[];
    qualite: (QualiteDeFicheRead) | null;
    parties: PartieDeFiche[];
};
export type BrouillonGarde = {
    version: number;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
    erreurs: ErreurDeChamp[];
    maj_le: string;
    qualite: (QualiteDeFiche) | null;
};
export type BrouillonGardeRead = {
    version: number;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
    erreurs: ErreurDeChamp[];
    maj_le: string;
    qualite: (QualiteDeFicheRead) | null;
};
export type BrouillonEfface = {
    version: number;
};
export type FichePubliee = {
    version: number;
};
export type FichePublieeRead = {
    version: number;
    publies: string[];
    en_attente: string[];
};
export type FicheRetiree = {
    objet: ObjetDeFiche;
    id: string;
};
export type FicheSoumise = {
    version: number;
    statut: "soumis" | "publie";
};
export type DifferenceDeFiche = {
    champ: string;
    libelle: string;
    avant: any;
    apres: any;
    /** Ce que dit la fiche aujourd’hui */
    actuelle: any;
    /** La fiche a changé sur ce champ depuis la demande */
    depasse: boolean;
};
export type DemandeAModerer = {
    id: string;
    nature: NatureDeDemande;
    statut: StatutDeDemande;
    objet: ObjetDeFiche;
    objet_id: string;
    titre: string;
    structure: {
        id: string;
        nom: string;
    } | null;
    commune: string | null;
    /** Faux : la fiche a été supprimée depuis */
    existe: boolean;
    /** De la fiche aujourd’hui, à rendre avec la décision */
    version: number | null;
    auteur: string | null;
    /** D’une suggestion d’import */
    source: string | null;
    cree_le: string;
    age_jours: number;
    differences: DifferenceDeFiche[];
    motif: string | null;
    decidee_le: string | null;
    decidee_par: string | null;
};
export type FileDeModeration = {
    items: DemandeAModerer[];
    total: number;
    page: number;
    size: number;
    pages: number;
    /** Comment se nomme ce que des champs désignent par un identifiant ou un code */
    noms: {
        [key: string]: string;
    };
};
export type DecisionPrise = {
    id: string;
    statut: StatutDeDemande;
    version: number | null;
    /** D’une relecture refusée : ce que quelqu’un a changé depuis, laissé tel quel */
    non_retablis: string[];
};
export type ChangementDeChamp = {
    champ: string;
    libelle: string;
    avant: any;
    apres: any;
};
export type EntreeDHistorique = {
    /** Nomme l’état de la fiche juste après */
    id: number;
    version: number;
    action: "creation" | "modification" | "suppression" | "confirmation";
    le: string;
    voie: "formulaire" | "import" | "api" | "confirmation" | "moderation" | "fusion" | "systeme";
    auteur: string;
    changements: ChangementDeChamp[];
};
export type HistoriqueDeFiche = {
    items: EntreeDHistorique[];
    total: number;
    page: number;
    size: number;
    pages: number;
    /** Comment se nomme ce que des champs désignent par un identifiant ou un code */
    noms: {
        [key: string]: string;
    };
    titre: string;
    existe: boolean;
    version: number | null;
    peut_retablir: boolean;
};
export type EtatDeFiche = {
    /** Nul : la fiche n’existait pas alors */
    champs: {
        [key: string]: any;
    } | null;
};
export type EtatRetabli = {
    version: number;
};
export type EtatRetabliRead = {
    version: number;
    publies: string[];
    en_attente: string[];
};
export type ApercuDeRegles = {
    /** Complètes : telles qu’elles s’enregistrent */
    regles: Regle[];
    erreurs: {
        index: number;
        message: string;
    }[];
};
export type ProfilDExemple = {
    cle: string;
    libelle: string;
    verdict: Verdict;
};
export type ProfilDExempleRead = {
    cle: string;
    libelle: string;
    verdict: Verdict;
    raisons: Raison[];
};
export type ApercuDeReglesRead = {
    /** Complètes : telles qu’elles s’enregistrent */
    regles: Regle[];
    erreurs: {
        index: number;
        message: string;
    }[];
    phrases: string[];
    profils: ProfilDExempleRead[];
};
export type ApercuDeRecurrence = {
    /** « chaque lundi de 9 h à 12 h » */
    phrase: string;
    erreurs: ErreurDeChamp[];
};
export type ApercuDeRecurrenceRead = {
    /** « chaque lundi de 9 h à 12 h » */
    phrase: string;
    prochaines_dates: {
        date: string;
        debut: string | null;
        fin: string | null;
        incertaine: boolean;
    }[];
    a_demander: string[];
    erreurs: ErreurDeChamp[];
};
export type PlacesDites = {
    version: number;
    places_disponibles: number | null;
    /** Pour défaire : à rendre tel quel */
    avant: number | null;
};
export type FermetureDite = {
    id: string;
    version: number;
    /** Les champs de la fiche par leur nom */
    champs: {
        [key: string]: any;
    };
};
export type FermetureLevee = {
    id: string;
};
export type SeanceDite = {
    version: number;
    date: string;
    annulee: boolean;
};
export function health(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: EnVie;
    } | {
        status: number;
        data: Erreur;
    }>("/health", {
        ...opts
    }));
}
export function ready(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Pret;
    } | {
        status: number;
        data: Erreur;
    }>("/health/ready", {
        ...opts
    }));
}
export function configuration(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Configuration;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/configuration", {
        ...opts
    }));
}
export function listLocalMails(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: CourrielsLocaux;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/dev/mails", {
        ...opts
    }));
}
export function listKeys(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ClesApi;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/cles-api", {
        ...opts
    }));
}
export function createKey({ body }: {
    body: {
        nom: string;
        /** lecture : ce que vous voyez ; ecriture:structure : les fiches que vous modifiez */
        portees: ("lecture" | "ecriture:structure")[];
        /** Durée de validité, en jours */
        jours?: number;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: NouvelleCleApi;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/cles-api", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function revokeKey({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ClesApi;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/cles-api/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function listAccounts({ role, page, size }: {
    role?: "conseiller" | "partenaire" | "gestionnaire" | "administrateur";
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Comptes;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/comptes${QS.query(QS.explode({
        role,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function createAccount({ body }: {
    body: {
        courriel: string;
        nom?: string;
        roles?: Role[];
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: Compte;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/comptes", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function searchAccounts({ body }: {
    body: {
        /** Un nom ou une adresse, en entier ou en partie */
        q?: string;
        role?: "conseiller" | "partenaire" | "gestionnaire" | "administrateur";
        page?: number;
        size?: number;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Comptes;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/comptes/recherche", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function changeAccount({ id, body }: {
    id: string;
    body: {
        /** Tous ses rôles, à la place des anciens */
        roles?: Role[];
        suspendu?: boolean;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Compte;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/comptes/${encodeURIComponent(id)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body
    })));
}
export function readSignInLog({ compteId, page, size }: {
    compteId?: string;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: JournalDesConnexions;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/journal-connexions${QS.query(QS.explode({
        compte_id: compteId,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function exportMyData(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: MesDonnees;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/moi/donnees", {
        ...opts
    }));
}
export function eraseMe(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: CompteEfface;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/moi", {
        ...opts,
        method: "DELETE"
    }));
}
export function describeMe(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Moi;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/moi", {
        ...opts
    }));
}
export function signOut(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Deconnecte;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/deconnexion", {
        ...opts,
        method: "POST"
    }));
}
export function visitProvider({ suite }: {
    suite?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 302;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/connexion/oidc${QS.query(QS.explode({
        suite
    }))}`, {
        ...opts
    }));
}
export function comeBackFromProvider({ code, state, iss, error }: {
    code?: string;
    state?: string;
    iss?: string;
    error?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 302;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/connexion/oidc/retour${QS.query(QS.explode({
        code,
        state,
        iss,
        error
    }))}`, {
        ...opts
    }));
}
export function sendSignInLink({ body }: {
    body: {
        courriel: string;
        /** La page de ce site à ouvrir ensuite */
        suite?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 202;
        data: LienEnvoye;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/connexion/lien", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function validateSignInLink({ body }: {
    body: {
        jeton: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Connecte;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/connexion/lien/valider", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function signInForDemonstration({ body }: {
    body: {
        cle: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Connecte;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/connexion/demonstration", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function searchCommunes({ q, limite }: {
    q?: string;
    limite?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Communes;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/communes${QS.query(QS.explode({
        q,
        limite
    }))}`, {
        ...opts
    }));
}
export function getCommune({ code }: {
    code: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Commune;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/communes/${encodeURIComponent(code)}`, {
        ...opts
    }));
}
export function searchAddresses({ body }: {
    body: {
        q: string;
        limite?: number;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Adresses;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/adresses/recherche", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function searchTerritoires({ $type, q, page, size }: {
    $type?: "region" | "departement" | "arrondissement" | "epci" | "mission_locale" | "autre";
    q?: string;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PageTerritoires;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/territoires${QS.query(QS.explode({
        "type": $type,
        q,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function getTerritoire({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Territoire;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/territoires/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function drawOutline(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FondDeCarte;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/fond-de-carte", {
        ...opts
    }));
}
export function drawContours({ territoire, maille }: {
    territoire: string;
    maille?: "commune" | "epci" | "arrondissement" | "departement";
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Contours;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/contours${QS.query(QS.explode({
        territoire,
        maille
    }))}`, {
        ...opts
    }));
}
export function listZonages({ territoire }: {
    territoire?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Zonages;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/zonages${QS.query(QS.explode({
        territoire
    }))}`, {
        ...opts
    }));
}
export function drawQuartiers({ territoire }: {
    territoire?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: QuartiersPrioritaires;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/zonages/qpv${QS.query(QS.explode({
        territoire
    }))}`, {
        ...opts
    }));
}
export function listDispositifs({ page, size }: {
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PageDispositifs;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/dispositifs${QS.query(QS.explode({
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function getDispositif({ slug }: {
    slug: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Dispositif;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/dispositifs/${encodeURIComponent(slug)}`, {
        ...opts
    }));
}
export function listSituations(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Situations;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/situations", {
        ...opts
    }));
}
export function listStructures({ sources, reseauxPorteurs, typesStructure, codeRegion, slugRegion, codeDepartement, slugDepartement, codeCommune, exclureDoublons, page, size }: {
    sources?: string[];
    reseauxPorteurs?: ReseauPorteur[];
    typesStructure?: TypeStructure[];
    codeRegion?: string;
    slugRegion?: string;
    codeDepartement?: string;
    slugDepartement?: string;
    codeCommune?: string;
    exclureDoublons?: string;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PageStructures;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures${QS.query(QS.explode({
        sources,
        reseaux_porteurs: reseauxPorteurs,
        types_structure: typesStructure,
        code_region: codeRegion,
        slug_region: slugRegion,
        code_departement: codeDepartement,
        slug_departement: slugDepartement,
        code_commune: codeCommune,
        exclure_doublons: exclureDoublons,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function getStructure({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FicheStructure;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function listServices({ sources, thematiques, codeRegion, slugRegion, codeDepartement, slugDepartement, codeCommune, frais, publics, recherchePublic, modesAccueil, types, typesStructure, dispositifs, scoreQualiteMinimum, extra, page, size }: {
    sources?: string[];
    thematiques?: Thematique[];
    codeRegion?: string;
    slugRegion?: string;
    codeDepartement?: string;
    slugDepartement?: string;
    codeCommune?: string;
    frais?: Frais[];
    publics?: Public[];
    recherchePublic?: string;
    modesAccueil?: ModeAccueil[];
    types?: TypeService[];
    typesStructure?: TypeStructure[];
    dispositifs?: DispositifSlug[];
    scoreQualiteMinimum?: string;
    extra?: string;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PageServices;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services${QS.query(QS.explode({
        sources,
        thematiques,
        code_region: codeRegion,
        slug_region: slugRegion,
        code_departement: codeDepartement,
        slug_departement: slugDepartement,
        code_commune: codeCommune,
        frais,
        publics,
        recherche_public: recherchePublic,
        modes_accueil: modesAccueil,
        types,
        types_structure: typesStructure,
        dispositifs,
        score_qualite_minimum: scoreQualiteMinimum,
        extra,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function getService({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FicheService;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function explainEligibility({ id, body }: {
    id: string;
    body: {
        profil: Profil;
        /** Où habite la personne */
        code_commune?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: EligibiliteService;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}/eligibilite`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listSources(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Source[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/sources", {
        ...opts
    }));
}
export function reportMistake({ body }: {
    body: {
        service_id?: string;
        structure_id?: string;
        motif: "information_manquante" | "coordonnees_fausses" | "horaires_faux" | "adresse_fausse" | "conditions_fausses" | "ferme_provisoirement" | "n_existe_plus" | "doublon" | "autre";
        champ?: "nom" | "description" | "telephone" | "courriel" | "site_web" | "adresse" | "horaires" | "conditions" | "places" | "zone" | "autre";
        /** La valeur juste : « j’ai le numéro » */
        valeur?: string;
        message?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: SignalementRecu;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/signalements", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function reportUncoveredNeed({ body }: {
    body: {
        code_commune: string;
        besoin: Thematique;
        motif?: "aucune_solution" | "trop_loin" | "pas_de_transport" | "delai_trop_long" | "complet" | "conditions_non_remplies" | "horaires_incompatibles" | "autre";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: BesoinRecu;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/besoins-non-couverts", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listFrais(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/frais", {
        ...opts
    }));
}
export function listModesAccueil(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/modes-accueil", {
        ...opts
    }));
}
export function listModesMobilisation(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/modes-mobilisation", {
        ...opts
    }));
}
export function listPersonnesMobilisatrices(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/personnes-mobilisatrices", {
        ...opts
    }));
}
export function listPublics(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/publics", {
        ...opts
    }));
}
export function listReseauxPorteurs(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/reseaux-porteurs", {
        ...opts
    }));
}
export function listThematiques(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/thematiques", {
        ...opts
    }));
}
export function listTypesServices(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/types-services", {
        ...opts
    }));
}
export function listTypesStructure(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: TypeStructureTerme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/types-structure", {
        ...opts
    }));
}
export function listCategories(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Terme[];
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/doc/categories", {
        ...opts
    }));
}
export function findTrajet({ de, vers, mode, partirApres, arriverAvant }: {
    de: string;
    vers: string;
    mode?: string;
    partirApres?: string;
    arriverAvant?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Trajets;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/trajets${QS.query(QS.explode({
        de,
        vers,
        mode,
        partir_apres: partirApres,
        arriver_avant: arriverAvant
    }))}`, {
        ...opts
    }));
}
export function findTrajetFrom({ body }: {
    body: {
        /** commune:CODE ou latitude,longitude */
        de: string;
        /** commune:CODE ou latitude,longitude */
        vers: string;
        /** Un de : pied, velo, voiture, transports */
        mode?: string;
        /** Jour et heure de Paris : 2026-11-24T14:00 */
        partir_apres?: string;
        /** Jour et heure de Paris : 2026-11-24T14:00 */
        arriver_avant?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Trajets;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/trajets", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function findAllerRetour({ de, vers, date, heureDebut, heureFin, surPlace }: {
    de: string;
    vers: string;
    date: string;
    heureDebut: string;
    heureFin: string;
    surPlace?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: AllerRetour;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/trajets/aller-retour${QS.query(QS.explode({
        de,
        vers,
        date,
        heure_debut: heureDebut,
        heure_fin: heureFin,
        sur_place: surPlace
    }))}`, {
        ...opts
    }));
}
export function findAllerRetourFrom({ body }: {
    body: {
        /** commune:CODE ou latitude,longitude */
        de: string;
        /** commune:CODE ou latitude,longitude */
        vers: string;
        /** 2026-11-24 */
        date: string;
        /** 14:00 */
        heure_debut: string;
        /** 17:00 */
        heure_fin: string;
        /** Minutes à y rester, au moins : une permanence plus courte n’est pas possible */
        sur_place?: number;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: AllerRetour;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/trajets/aller-retour", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listReseaux(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ReseauxDeTransport;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/trajets/reseaux", {
        ...opts
    }));
}
export function findVisite({ service, de, mode }: {
    service: string;
    de: string;
    mode?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: VisiteDeService;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/trajets/visite${QS.query(QS.explode({
        service,
        de,
        mode
    }))}`, {
        ...opts
    }));
}
export function findVisiteFrom({ body }: {
    body: {
        service: string;
        /** commune:CODE ou latitude,longitude */
        de: string;
        /** Un de : pied, velo, voiture, transports */
        mode?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: VisiteDeService;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/trajets/visite", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function searchServices({ sources, thematiques, frais, modesAccueil, publics, types, dispositifs, typesStructure, reseauxPorteurs, q, recherchePublic, codeCommune, territoire, du, au, bbox, lat, lon, distance, scoreQualiteMinimum, heuresSemaineMin, age, listeCej, exclureDoublons, horsZone, modeTransport, dureeMax, horairesConnus, page, size, tri, eligiblesSeulement }: {
    sources?: string[];
    thematiques?: Thematique[];
    frais?: Frais[];
    modesAccueil?: ModeAccueil[];
    publics?: Public[];
    types?: TypeService[];
    dispositifs?: DispositifSlug[];
    typesStructure?: TypeStructure[];
    reseauxPorteurs?: ReseauPorteur[];
    q?: string;
    recherchePublic?: string;
    codeCommune?: string;
    territoire?: string;
    du?: string;
    au?: string;
    bbox?: string;
    lat?: string;
    lon?: string;
    distance?: string;
    scoreQualiteMinimum?: string;
    heuresSemaineMin?: string;
    age?: string;
    listeCej?: string;
    exclureDoublons?: string;
    horsZone?: string;
    modeTransport?: "pied" | "velo" | "voiture" | "transports";
    dureeMax?: string;
    horairesConnus?: string;
    page?: string;
    size?: string;
    tri?: "pertinence" | "distance" | "prochaine_date" | "duree";
    eligiblesSeulement?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ResultatsRecherche;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/search/services${QS.query(QS.explode({
        sources,
        thematiques,
        frais,
        modes_accueil: modesAccueil,
        publics,
        types,
        dispositifs,
        types_structure: typesStructure,
        reseaux_porteurs: reseauxPorteurs,
        q,
        recherche_public: recherchePublic,
        code_commune: codeCommune,
        territoire,
        du,
        au,
        bbox,
        lat,
        lon,
        distance,
        score_qualite_minimum: scoreQualiteMinimum,
        heures_semaine_min: heuresSemaineMin,
        age,
        liste_cej: listeCej,
        exclure_doublons: exclureDoublons,
        hors_zone: horsZone,
        mode_transport: modeTransport,
        duree_max: dureeMax,
        horaires_connus: horairesConnus,
        page,
        size,
        tri,
        eligibles_seulement: eligiblesSeulement
    }))}`, {
        ...opts
    }));
}
export function searchServicesFor({ body }: {
    body: {
        sources?: string[];
        thematiques?: Thematique[];
        frais?: Frais[];
        modes_accueil?: ModeAccueil[];
        publics?: Public[];
        types?: TypeService[];
        dispositifs?: DispositifSlug[];
        types_structure?: TypeStructure[];
        reseaux_porteurs?: ReseauPorteur[];
        q?: string;
        recherche_public?: string;
        code_commune?: string;
        /** Ce qui se trouve dans un territoire : departement:30, epci:200066918… */
        territoire?: string;
        du?: string;
        au?: string;
        bbox?: string;
        /** Avec lon, le point d’où compter. Sans code_commune, ne garde que ce qui est à moins de distance (data·inclusion ne filtre rien alors). */
        lat?: number;
        lon?: number;
        /** Kilomètres ; 50 quand rien d’autre ne limite */
        distance?: number;
        /** Comment on s’y rend, depuis code_commune ou lat et lon : donne duree_trajet */
        mode_transport?: "pied" | "velo" | "voiture" | "transports";
        /** Minutes de trajet au plus, avec mode_transport ; sans distance, elle seule limite */
        duree_max?: number;
        /** En transports : laisse de côté ce qui est hors des réseaux connus, gardé sans cela (horaires_inconnus) */
        horaires_connus?: boolean;
        score_qualite_minimum?: number;
        heures_semaine_min?: number;
        age?: number;
        liste_cej?: boolean;
        exclure_doublons?: boolean;
        hors_zone?: boolean;
        page?: number;
        size?: number;
        tri?: "pertinence" | "distance" | "prochaine_date" | "duree";
        eligibles_seulement?: boolean;
        profil?: Profil;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ResultatsRecherche;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/search/services", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function searchText({ sources, thematiques, frais, modesAccueil, publics, types, dispositifs, typesStructure, reseauxPorteurs, q, recherchePublic, codeCommune, territoire, du, au, bbox, lat, lon, distance, scoreQualiteMinimum, heuresSemaineMin, age, listeCej, exclureDoublons, horsZone, page, size }: {
    sources?: string[];
    thematiques?: Thematique[];
    frais?: Frais[];
    modesAccueil?: ModeAccueil[];
    publics?: Public[];
    types?: TypeService[];
    dispositifs?: DispositifSlug[];
    typesStructure?: TypeStructure[];
    reseauxPorteurs?: ReseauPorteur[];
    q?: string;
    recherchePublic?: string;
    codeCommune?: string;
    territoire?: string;
    du?: string;
    au?: string;
    bbox?: string;
    lat?: string;
    lon?: string;
    distance?: string;
    scoreQualiteMinimum?: string;
    heuresSemaineMin?: string;
    age?: string;
    listeCej?: string;
    exclureDoublons?: string;
    horsZone?: string;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ResultatsTexte;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/search${QS.query(QS.explode({
        sources,
        thematiques,
        frais,
        modes_accueil: modesAccueil,
        publics,
        types,
        dispositifs,
        types_structure: typesStructure,
        reseaux_porteurs: reseauxPorteurs,
        q,
        recherche_public: recherchePublic,
        code_commune: codeCommune,
        territoire,
        du,
        au,
        bbox,
        lat,
        lon,
        distance,
        score_qualite_minimum: scoreQualiteMinimum,
        heures_semaine_min: heuresSemaineMin,
        age,
        liste_cej: listeCej,
        exclure_doublons: exclureDoublons,
        hors_zone: horsZone,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function drawTile({ z, x, y, jeu }: {
    z: string;
    x: string;
    y: string;
    jeu: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/tuiles/${encodeURIComponent(z)}/${encodeURIComponent(x)}/${encodeURIComponent(y)}${QS.query(QS.explode({
        jeu
    }))}`, {
        ...opts
    }));
}
/**
 * Les structures et les services, au schéma data·inclusion v1
 */
export function json({ sources, thematiques, frais, modesAccueil, publics, types, dispositifs, typesStructure, reseauxPorteurs, q, recherchePublic, codeCommune, territoire, du, au, bbox, lat, lon, distance, scoreQualiteMinimum, heuresSemaineMin, age, listeCej, exclureDoublons, horsZone, modeTransport, dureeMax, horairesConnus, tri, eligiblesSeulement, codeRegion, codeDepartement, codeEpci }: {
    sources?: string[];
    thematiques?: Thematique[];
    frais?: Frais[];
    modesAccueil?: ModeAccueil[];
    publics?: Public[];
    types?: TypeService[];
    dispositifs?: DispositifSlug[];
    typesStructure?: TypeStructure[];
    reseauxPorteurs?: ReseauPorteur[];
    q?: string;
    recherchePublic?: string;
    codeCommune?: string;
    territoire?: string;
    du?: string;
    au?: string;
    bbox?: string;
    lat?: string;
    lon?: string;
    distance?: string;
    scoreQualiteMinimum?: string;
    heuresSemaineMin?: string;
    age?: string;
    listeCej?: string;
    exclureDoublons?: string;
    horsZone?: string;
    modeTransport?: "pied" | "velo" | "voiture" | "transports";
    dureeMax?: string;
    horairesConnus?: string;
    tri?: "pertinence" | "distance" | "prochaine_date" | "duree";
    eligiblesSeulement?: string;
    codeRegion?: string;
    codeDepartement?: string;
    codeEpci?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/exports/services.json${QS.query(QS.explode({
        sources,
        thematiques,
        frais,
        modes_accueil: modesAccueil,
        publics,
        types,
        dispositifs,
        types_structure: typesStructure,
        reseaux_porteurs: reseauxPorteurs,
        q,
        recherche_public: recherchePublic,
        code_commune: codeCommune,
        territoire,
        du,
        au,
        bbox,
        lat,
        lon,
        distance,
        score_qualite_minimum: scoreQualiteMinimum,
        heures_semaine_min: heuresSemaineMin,
        age,
        liste_cej: listeCej,
        exclure_doublons: exclureDoublons,
        hors_zone: horsZone,
        mode_transport: modeTransport,
        duree_max: dureeMax,
        horaires_connus: horairesConnus,
        tri,
        eligibles_seulement: eligiblesSeulement,
        code_region: codeRegion,
        code_departement: codeDepartement,
        code_epci: codeEpci
    }))}`, {
        ...opts
    }));
}
/**
 * Un service par ligne, pour Excel en français
 */
export function csv({ sources, thematiques, frais, modesAccueil, publics, types, dispositifs, typesStructure, reseauxPorteurs, q, recherchePublic, codeCommune, territoire, du, au, bbox, lat, lon, distance, scoreQualiteMinimum, heuresSemaineMin, age, listeCej, exclureDoublons, horsZone, modeTransport, dureeMax, horairesConnus, tri, eligiblesSeulement, codeRegion, codeDepartement, codeEpci }: {
    sources?: string[];
    thematiques?: Thematique[];
    frais?: Frais[];
    modesAccueil?: ModeAccueil[];
    publics?: Public[];
    types?: TypeService[];
    dispositifs?: DispositifSlug[];
    typesStructure?: TypeStructure[];
    reseauxPorteurs?: ReseauPorteur[];
    q?: string;
    recherchePublic?: string;
    codeCommune?: string;
    territoire?: string;
    du?: string;
    au?: string;
    bbox?: string;
    lat?: string;
    lon?: string;
    distance?: string;
    scoreQualiteMinimum?: string;
    heuresSemaineMin?: string;
    age?: string;
    listeCej?: string;
    exclureDoublons?: string;
    horsZone?: string;
    modeTransport?: "pied" | "velo" | "voiture" | "transports";
    dureeMax?: string;
    horairesConnus?: string;
    tri?: "pertinence" | "distance" | "prochaine_date" | "duree";
    eligiblesSeulement?: string;
    codeRegion?: string;
    codeDepartement?: string;
    codeEpci?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/exports/services.csv${QS.query(QS.explode({
        sources,
        thematiques,
        frais,
        modes_accueil: modesAccueil,
        publics,
        types,
        dispositifs,
        types_structure: typesStructure,
        reseaux_porteurs: reseauxPorteurs,
        q,
        recherche_public: recherchePublic,
        code_commune: codeCommune,
        territoire,
        du,
        au,
        bbox,
        lat,
        lon,
        distance,
        score_qualite_minimum: scoreQualiteMinimum,
        heures_semaine_min: heuresSemaineMin,
        age,
        liste_cej: listeCej,
        exclure_doublons: exclureDoublons,
        hors_zone: horsZone,
        mode_transport: modeTransport,
        duree_max: dureeMax,
        horaires_connus: horairesConnus,
        tri,
        eligibles_seulement: eligiblesSeulement,
        code_region: codeRegion,
        code_departement: codeDepartement,
        code_epci: codeEpci
    }))}`, {
        ...opts
    }));
}
/**
 * Un service par ligne, dans un classeur
 */
export function xlsx({ sources, thematiques, frais, modesAccueil, publics, types, dispositifs, typesStructure, reseauxPorteurs, q, recherchePublic, codeCommune, territoire, du, au, bbox, lat, lon, distance, scoreQualiteMinimum, heuresSemaineMin, age, listeCej, exclureDoublons, horsZone, modeTransport, dureeMax, horairesConnus, tri, eligiblesSeulement, codeRegion, codeDepartement, codeEpci }: {
    sources?: string[];
    thematiques?: Thematique[];
    frais?: Frais[];
    modesAccueil?: ModeAccueil[];
    publics?: Public[];
    types?: TypeService[];
    dispositifs?: DispositifSlug[];
    typesStructure?: TypeStructure[];
    reseauxPorteurs?: ReseauPorteur[];
    q?: string;
    recherchePublic?: string;
    codeCommune?: string;
    territoire?: string;
    du?: string;
    au?: string;
    bbox?: string;
    lat?: string;
    lon?: string;
    distance?: string;
    scoreQualiteMinimum?: string;
    heuresSemaineMin?: string;
    age?: string;
    listeCej?: string;
    exclureDoublons?: string;
    horsZone?: string;
    modeTransport?: "pied" | "velo" | "voiture" | "transports";
    dureeMax?: string;
    horairesConnus?: string;
    tri?: "pertinence" | "distance" | "prochaine_date" | "duree";
    eligiblesSeulement?: string;
    codeRegion?: string;
    codeDepartement?: string;
    codeEpci?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/exports/services.xlsx${QS.query(QS.explode({
        sources,
        thematiques,
        frais,
        modes_accueil: modesAccueil,
        publics,
        types,
        dispositifs,
        types_structure: typesStructure,
        reseaux_porteurs: reseauxPorteurs,
        q,
        recherche_public: recherchePublic,
        code_commune: codeCommune,
        territoire,
        du,
        au,
        bbox,
        lat,
        lon,
        distance,
        score_qualite_minimum: scoreQualiteMinimum,
        heures_semaine_min: heuresSemaineMin,
        age,
        liste_cej: listeCej,
        exclure_doublons: exclureDoublons,
        hors_zone: horsZone,
        mode_transport: modeTransport,
        duree_max: dureeMax,
        horaires_connus: horairesConnus,
        tri,
        eligibles_seulement: eligiblesSeulement,
        code_region: codeRegion,
        code_departement: codeDepartement,
        code_epci: codeEpci
    }))}`, {
        ...opts
    }));
}
/**
 * Les services sur la carte ; sans adresse connue, la géométrie est nulle
 */
export function geojson({ sources, thematiques, frais, modesAccueil, publics, types, dispositifs, typesStructure, reseauxPorteurs, q, recherchePublic, codeCommune, territoire, du, au, bbox, lat, lon, distance, scoreQualiteMinimum, heuresSemaineMin, age, listeCej, exclureDoublons, horsZone, modeTransport, dureeMax, horairesConnus, tri, eligiblesSeulement, codeRegion, codeDepartement, codeEpci }: {
    sources?: string[];
    thematiques?: Thematique[];
    frais?: Frais[];
    modesAccueil?: ModeAccueil[];
    publics?: Public[];
    types?: TypeService[];
    dispositifs?: DispositifSlug[];
    typesStructure?: TypeStructure[];
    reseauxPorteurs?: ReseauPorteur[];
    q?: string;
    recherchePublic?: string;
    codeCommune?: string;
    territoire?: string;
    du?: string;
    au?: string;
    bbox?: string;
    lat?: string;
    lon?: string;
    distance?: string;
    scoreQualiteMinimum?: string;
    heuresSemaineMin?: string;
    age?: string;
    listeCej?: string;
    exclureDoublons?: string;
    horsZone?: string;
    modeTransport?: "pied" | "velo" | "voiture" | "transports";
    dureeMax?: string;
    horairesConnus?: string;
    tri?: "pertinence" | "distance" | "prochaine_date" | "duree";
    eligiblesSeulement?: string;
    codeRegion?: string;
    codeDepartement?: string;
    codeEpci?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/exports/services.geojson${QS.query(QS.explode({
        sources,
        thematiques,
        frais,
        modes_accueil: modesAccueil,
        publics,
        types,
        dispositifs,
        types_structure: typesStructure,
        reseaux_porteurs: reseauxPorteurs,
        q,
        recherche_public: recherchePublic,
        code_commune: codeCommune,
        territoire,
        du,
        au,
        bbox,
        lat,
        lon,
        distance,
        score_qualite_minimum: scoreQualiteMinimum,
        heures_semaine_min: heuresSemaineMin,
        age,
        liste_cej: listeCej,
        exclure_doublons: exclureDoublons,
        hors_zone: horsZone,
        mode_transport: modeTransport,
        duree_max: dureeMax,
        horaires_connus: horairesConnus,
        tri,
        eligibles_seulement: eligiblesSeulement,
        code_region: codeRegion,
        code_departement: codeDepartement,
        code_epci: codeEpci
    }))}`, {
        ...opts
    }));
}
/**
 * Un annuaire à imprimer, par besoin puis par commune, avec ses deux index
 */
export function annuaire({ sources, thematiques, frais, modesAccueil, publics, types, dispositifs, typesStructure, reseauxPorteurs, q, recherchePublic, codeCommune, territoire, du, au, bbox, lat, lon, distance, scoreQualiteMinimum, heuresSemaineMin, age, listeCej, exclureDoublons, horsZone, modeTransport, dureeMax, horairesConnus, tri, eligiblesSeulement, codeRegion, codeDepartement, codeEpci }: {
    sources?: string[];
    thematiques?: Thematique[];
    frais?: Frais[];
    modesAccueil?: ModeAccueil[];
    publics?: Public[];
    types?: TypeService[];
    dispositifs?: DispositifSlug[];
    typesStructure?: TypeStructure[];
    reseauxPorteurs?: ReseauPorteur[];
    q?: string;
    recherchePublic?: string;
    codeCommune?: string;
    territoire?: string;
    du?: string;
    au?: string;
    bbox?: string;
    lat?: string;
    lon?: string;
    distance?: string;
    scoreQualiteMinimum?: string;
    heuresSemaineMin?: string;
    age?: string;
    listeCej?: string;
    exclureDoublons?: string;
    horsZone?: string;
    modeTransport?: "pied" | "velo" | "voiture" | "transports";
    dureeMax?: string;
    horairesConnus?: string;
    tri?: "pertinence" | "distance" | "prochaine_date" | "duree";
    eligiblesSeulement?: string;
    codeRegion?: string;
    codeDepartement?: string;
    codeEpci?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/exports/annuaire.pdf${QS.query(QS.explode({
        sources,
        thematiques,
        frais,
        modes_accueil: modesAccueil,
        publics,
        types,
        dispositifs,
        types_structure: typesStructure,
        reseaux_porteurs: reseauxPorteurs,
        q,
        recherche_public: recherchePublic,
        code_commune: codeCommune,
        territoire,
        du,
        au,
        bbox,
        lat,
        lon,
        distance,
        score_qualite_minimum: scoreQualiteMinimum,
        heures_semaine_min: heuresSemaineMin,
        age,
        liste_cej: listeCej,
        exclure_doublons: exclureDoublons,
        hors_zone: horsZone,
        mode_transport: modeTransport,
        duree_max: dureeMax,
        horaires_connus: horairesConnus,
        tri,
        eligibles_seulement: eligiblesSeulement,
        code_region: codeRegion,
        code_departement: codeDepartement,
        code_epci: codeEpci
    }))}`, {
        ...opts
    }));
}
/**
 * Un territoire par ligne, pour Excel en français
 */
export function exportCoverageCsv({ territoire, thematique, categorie, mode, dureeMax, inclureAConfirmer, maille, tri }: {
    territoire?: string;
    thematique?: string;
    categorie?: string;
    mode?: string;
    dureeMax?: string;
    inclureAConfirmer?: string;
    maille?: string;
    tri?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/export.csv${QS.query(QS.explode({
        territoire,
        thematique,
        categorie,
        mode,
        duree_max: dureeMax,
        inclure_a_confirmer: inclureAConfirmer,
        maille,
        tri
    }))}`, {
        ...opts
    }));
}
/**
 * Un territoire par ligne, dans un classeur
 */
export function exportCoverageXlsx({ territoire, thematique, categorie, mode, dureeMax, inclureAConfirmer, maille, tri }: {
    territoire?: string;
    thematique?: string;
    categorie?: string;
    mode?: string;
    dureeMax?: string;
    inclureAConfirmer?: string;
    maille?: string;
    tri?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/export.xlsx${QS.query(QS.explode({
        territoire,
        thematique,
        categorie,
        mode,
        duree_max: dureeMax,
        inclure_a_confirmer: inclureAConfirmer,
        maille,
        tri
    }))}`, {
        ...opts
    }));
}
/**
 * Les territoires et leurs contours, officiels ou approximatifs
 */
export function exportCoverageGeojson({ territoire, thematique, categorie, mode, dureeMax, inclureAConfirmer, maille, tri }: {
    territoire?: string;
    thematique?: string;
    categorie?: string;
    mode?: string;
    dureeMax?: string;
    inclureAConfirmer?: string;
    maille?: string;
    tri?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/export.geojson${QS.query(QS.explode({
        territoire,
        thematique,
        categorie,
        mode,
        duree_max: dureeMax,
        inclure_a_confirmer: inclureAConfirmer,
        maille,
        tri
    }))}`, {
        ...opts
    }));
}
export function listTerritoryPermanences({ territoire, thematique, categorie }: {
    territoire?: string;
    thematique?: string;
    categorie?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PermanencesDuTerritoire;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/permanences${QS.query(QS.explode({
        territoire,
        thematique,
        categorie
    }))}`, {
        ...opts
    }));
}
export function listCoverage({ territoire, thematique, categorie, mode, dureeMax, inclureAConfirmer, maille, tri, page, size }: {
    territoire?: string;
    thematique?: string;
    categorie?: string;
    mode?: string;
    dureeMax?: string;
    inclureAConfirmer?: string;
    maille?: string;
    tri?: string;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Couverture;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture${QS.query(QS.explode({
        territoire,
        thematique,
        categorie,
        mode,
        duree_max: dureeMax,
        inclure_a_confirmer: inclureAConfirmer,
        maille,
        tri,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function getTerritoryCoverage({ maille, code, thematique, categorie, mode, dureeMax, inclureAConfirmer }: {
    maille: string;
    code: string;
    thematique?: string;
    categorie?: string;
    mode?: string;
    dureeMax?: string;
    inclureAConfirmer?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FicheDeTerritoire;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/${encodeURIComponent(maille)}/${encodeURIComponent(code)}${QS.query(QS.explode({
        thematique,
        categorie,
        mode,
        duree_max: dureeMax,
        inclure_a_confirmer: inclureAConfirmer
    }))}`, {
        ...opts
    }));
}
export function describeHsds(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsRoot;
    } | {
        status: number;
        data: Erreur;
    }>("/api/hsds", {
        ...opts
    }));
}
export function listHsdsServices({ page, perPage, format, search, taxonomyTermId, taxonomyId, organizationId, modifiedAfter, minimal, full }: {
    page?: string;
    perPage?: string;
    format?: "json";
    search?: string;
    taxonomyTermId?: string;
    taxonomyId?: string;
    organizationId?: string;
    modifiedAfter?: string;
    minimal?: string;
    full?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsServices;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/services${QS.query(QS.explode({
        page,
        per_page: perPage,
        format,
        search,
        taxonomy_term_id: taxonomyTermId,
        taxonomy_id: taxonomyId,
        organization_id: organizationId,
        modified_after: modifiedAfter,
        minimal,
        full
    }))}`, {
        ...opts
    }));
}
export function getHsdsService({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsService;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/services/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function listHsdsOrganizations({ page, perPage, format, search, taxonomyTermId, taxonomyId, full }: {
    page?: string;
    perPage?: string;
    format?: "json";
    search?: string;
    taxonomyTermId?: string;
    taxonomyId?: string;
    full?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsOrganizations;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/organizations${QS.query(QS.explode({
        page,
        per_page: perPage,
        format,
        search,
        taxonomy_term_id: taxonomyTermId,
        taxonomy_id: taxonomyId,
        full
    }))}`, {
        ...opts
    }));
}
export function getHsdsOrganization({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsOrganizationSheet;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/organizations/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function listHsdsServiceAtLocations({ page, perPage, format, search, taxonomyTermId, taxonomyId, organizationId, modifiedAfter, full }: {
    page?: string;
    perPage?: string;
    format?: "json";
    search?: string;
    taxonomyTermId?: string;
    taxonomyId?: string;
    organizationId?: string;
    modifiedAfter?: string;
    full?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsServiceAtLocations;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/service_at_locations${QS.query(QS.explode({
        page,
        per_page: perPage,
        format,
        search,
        taxonomy_term_id: taxonomyTermId,
        taxonomy_id: taxonomyId,
        organization_id: organizationId,
        modified_after: modifiedAfter,
        full
    }))}`, {
        ...opts
    }));
}
export function getHsdsServiceAtLocation({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsServiceAtLocationSheet;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/service_at_locations/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function listHsdsTaxonomies({ page, perPage, format, search }: {
    page?: string;
    perPage?: string;
    format?: "json";
    search?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsTaxonomies;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/taxonomies${QS.query(QS.explode({
        page,
        per_page: perPage,
        format,
        search
    }))}`, {
        ...opts
    }));
}
export function getHsdsTaxonomy({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsTaxonomy;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/taxonomies/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function listHsdsTaxonomyTerms({ page, perPage, format, search, taxonomyId, parentId, topOnly }: {
    page?: string;
    perPage?: string;
    format?: "json";
    search?: string;
    taxonomyId?: string;
    parentId?: string;
    topOnly?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsTaxonomyTerms;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/taxonomy_terms${QS.query(QS.explode({
        page,
        per_page: perPage,
        format,
        search,
        taxonomy_id: taxonomyId,
        parent_id: parentId,
        top_only: topOnly
    }))}`, {
        ...opts
    }));
}
export function getHsdsTaxonomyTerm({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HsdsTaxonomyTerm;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/hsds/taxonomy_terms/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function listImports(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Imports;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/imports", {
        ...opts
    }));
}
export function uploadImport({ nom, body }: {
    nom: string;
    body: Blob;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: ImportDepose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports${QS.query(QS.explode({
        nom
    }))}`, {
        ...opts,
        method: "POST",
        body
    }));
}
export function readImport({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ImportDepose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function chooseImportColumns({ id, body }: {
    id: string;
    body: {
        /** Les colonnes corrigées, par leur titre ; null : à ne pas reprendre */
        colonnes: {
            nom: string;
            champ: (ChampImport) | null;
        }[];
        /** D’où vient la liste ; le nom du fichier sinon */
        source?: string | null;
        /** Le type des structures de la liste, s’il est unique */
        modele?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ImportDepose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports/${encodeURIComponent(id)}/colonnes`, oazapfts.json({
        ...opts,
        method: "PUT",
        body
    })));
}
export function tryImport({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 202;
        data: ImportDepose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports/${encodeURIComponent(id)}/essai`, {
        ...opts,
        method: "POST"
    }));
}
export function runImport({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 202;
        data: ImportDepose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports/${encodeURIComponent(id)}/lancer`, {
        ...opts,
        method: "POST"
    }));
}
export function cancelImport({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ImportDepose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports/${encodeURIComponent(id)}/annuler`, {
        ...opts,
        method: "POST"
    }));
}
export function undoImport({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ImportDepose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports/${encodeURIComponent(id)}/defaire`, {
        ...opts,
        method: "POST"
    }));
}
export function downloadRefused({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/imports/${encodeURIComponent(id)}/refus`, {
        ...opts
    }));
}
/**
 * La feuille à emporter, en PDF : rien de ce qui est envoyé n’est gardé
 */
export function pdf({ body }: {
    body: {
        /** Les identifiants, dans l'ordre de la feuille */
        services: string[];
        /** Où habite la personne : donne les distances */
        code_commune?: string | null;
        /** Donne les verdicts ; rien n'en est gardé */
        profil?: (Profil) | null;
        titre?: string | null;
        /** Dit sur chaque fiche comment y aller depuis code_commune, et en revenir */
        mode_transport?: ("pied" | "velo" | "voiture" | "transports") | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/selections/pdf", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listFollowedSources(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SourcesSuivies;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/sources-suivies", {
        ...opts
    }));
}
export function followSource({ body }: {
    body: {
        nom: string;
        /** api : celle de data·inclusion v1, par pages ; fichier : un JSON data·inclusion */
        genre: "api" | "fichier";
        url: string;
        /** La source des fiches qui n’en disent pas */
        source: string;
        /** Gardé chiffré, jamais rendu */
        jeton?: string | null;
        /** À Paris */
        heure?: number;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: SourceSuivie;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/sources-suivies", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function readFollowedSource({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SourceSuivie;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function changeFollowedSource({ id, body }: {
    id: string;
    body: {
        nom?: string;
        /** Un autre serveur : le jeton est oublié, sauf s’il est redonné */
        url?: string;
        /** La source des fiches qui n’en disent pas */
        source?: string;
        /** null : l’oublier ; absent : le garder */
        jeton?: string | null;
        /** À Paris */
        heure?: number;
        active?: boolean;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SourceSuivie;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body
    })));
}
export function unfollowSource({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SourceRetiree;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function tryFollowedSource({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 202;
        data: SourceSuivie;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}/essai`, {
        ...opts,
        method: "POST"
    }));
}
export function runFollowedSource({ id, body }: {
    id: string;
    body: {
        /** Une personne a regardé : ce qui manque a vraiment disparu */
        disparitions_attendues?: boolean;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 202;
        data: SourceSuivie;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}/lancer`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function cancelFollowedSource({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SourceSuivie;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}/annuler`, {
        ...opts,
        method: "POST"
    }));
}
export function readPassage({ id, passageId }: {
    id: string;
    passageId: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: RapportPassage;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}/passages/${encodeURIComponent(passageId)}`, {
        ...opts
    }));
}
export function undoPassage({ id, passageId }: {
    id: string;
    passageId: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: RapportPassage;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}/passages/${encodeURIComponent(passageId)}/defaire`, {
        ...opts,
        method: "POST"
    }));
}
export function downloadPassageRefused({ id, passageId }: {
    id: string;
    passageId: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/sources-suivies/${encodeURIComponent(id)}/passages/${encodeURIComponent(passageId)}/refus`, {
        ...opts
    }));
}
export function listUnmetDemand({ territoire, thematique, moisDe, moisA }: {
    territoire: string;
    thematique?: string;
    moisDe?: string;
    moisA?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: BesoinsNonCouverts;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/besoins-non-couverts${QS.query(QS.explode({
        territoire,
        thematique,
        mois_de: moisDe,
        mois_a: moisA
    }))}`, {
        ...opts
    }));
}
/**
 * Le dossier d’une instance : cartes, manques, offres, évolution
 */
export function printPack({ territoire, mode, dureeMax, inclureAConfirmer, avant, scenario }: {
    territoire?: string;
    mode?: string;
    dureeMax?: string;
    inclureAConfirmer?: string;
    avant?: string;
    scenario?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/dossier.pdf${QS.query(QS.explode({
        territoire,
        mode,
        duree_max: dureeMax,
        inclure_a_confirmer: inclureAConfirmer,
        avant,
        scenario
    }))}`, {
        ...opts
    }));
}
/**
 * Les mêmes chiffres, dans un classeur
 */
export function exportPack({ territoire, mode, dureeMax, inclureAConfirmer, avant, scenario }: {
    territoire?: string;
    mode?: string;
    dureeMax?: string;
    inclureAConfirmer?: string;
    avant?: string;
    scenario?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/dossier.xlsx${QS.query(QS.explode({
        territoire,
        mode,
        duree_max: dureeMax,
        inclure_a_confirmer: inclureAConfirmer,
        avant,
        scenario
    }))}`, {
        ...opts
    }));
}
export function simulateCoverage({ body }: {
    body: {
        /** region, departement, arrondissement, epci, zone-emploi, mission-locale, commune : type:CODE */
        territoire?: string;
        /** Un de : pied, velo, voiture, transports */
        mode?: string;
        /** Minutes, de porte à porte, de 5 à 120 */
        duree_max?: number;
        /** Compter aussi ce à quoi il ne manque que la confirmation */
        inclure_a_confirmer?: boolean;
        permanences: PermanenceEssayee[];
        /** Les besoins à mesurer ; vide : ceux des permanences */
        besoins?: string[];
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Simulation;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/couverture/simulations", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function proposePlacements({ body }: {
    body: {
        /** region, departement, arrondissement, epci, zone-emploi, mission-locale, commune : type:CODE */
        territoire?: string;
        /** Un de : pied, velo, voiture, transports */
        mode?: string;
        /** Minutes, de porte à porte, de 5 à 120 */
        duree_max?: number;
        /** Compter aussi ce à quoi il ne manque que la confirmation */
        inclure_a_confirmer?: boolean;
        /** Une catégorie ou une thématique de data·inclusion */
        besoin: string;
        nombre?: number;
        recurrence?: RecurrenceEssayee;
        heure_debut?: string | null;
        heure_fin?: string | null;
        /** Jeunes accueillis à la fois ; null : 10, comme une offre qui ne le dit pas */
        places?: number | null;
        /** Où habitent les jeunes reçus : codes de communes, EPCI, départements ; vide : partout */
        zone_eligibilite?: string[];
        /** Celles qui sont déjà posées : les propositions s’y ajoutent */
        permanences?: PermanenceEssayee[];
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Placements;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/couverture/placements", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listScenarios(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Scenarios;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/couverture/scenarios", {
        ...opts
    }));
}
export function createScenario({ body }: {
    body: {
        nom: string;
        note?: string | null;
        /** La simulation, telle qu’elle serait demandée */
        contenu: {
            /** region, departement, arrondissement, epci, zone-emploi, mission-locale, commune : type:CODE */
            territoire?: string;
            /** Un de : pied, velo, voiture, transports */
            mode?: string;
            /** Minutes, de porte à porte, de 5 à 120 */
            duree_max?: number;
            /** Compter aussi ce à quoi il ne manque que la confirmation */
            inclure_a_confirmer?: boolean;
            permanences: PermanenceEssayee[];
            /** Les besoins à mesurer ; vide : ceux des permanences */
            besoins?: string[];
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: Scenario;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/couverture/scenarios", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function readSharedScenario({ body }: {
    body: {
        /** Ce que porte le lien partagé, après « # » */
        jeton: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ScenarioPartage;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/couverture/scenarios/lire", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function readScenario({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Scenario;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/scenarios/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function changeScenario({ id, body }: {
    id: string;
    body: {
        nom?: string;
        note?: string | null;
        contenu?: {
            /** region, departement, arrondissement, epci, zone-emploi, mission-locale, commune : type:CODE */
            territoire?: string;
            /** Un de : pied, velo, voiture, transports */
            mode?: string;
            /** Minutes, de porte à porte, de 5 à 120 */
            duree_max?: number;
            /** Compter aussi ce à quoi il ne manque que la confirmation */
            inclure_a_confirmer?: boolean;
            permanences: PermanenceEssayee[];
            /** Les besoins à mesurer ; vide : ceux des permanences */
            besoins?: string[];
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Scenario;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/scenarios/${encodeURIComponent(id)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body
    })));
}
export function removeScenario({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ScenarioSupprime;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/scenarios/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function shareScenario({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: LienDeScenario;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/scenarios/${encodeURIComponent(id)}/partage`, {
        ...opts,
        method: "POST"
    }));
}
export function revokeScenarioLink({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Scenario;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/scenarios/${encodeURIComponent(id)}/partage`, {
        ...opts,
        method: "DELETE"
    }));
}
export function listSnapshots({ page, size }: {
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PageInstantanes;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/instantanes${QS.query(QS.explode({
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function takeSnapshot({ body }: {
    body: {
        /** Par exemple « Avant l’instance de décembre » */
        nom?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 202;
        data: Instantane;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/couverture/instantanes", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function compareSnapshots({ avant, apres, territoire, thematique, categorie, mode, inclureAConfirmer }: {
    avant: string;
    apres?: string;
    territoire?: string;
    thematique?: string;
    categorie?: string;
    mode?: string;
    inclureAConfirmer?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ComparaisonDeCouverture;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/instantanes/comparaison${QS.query(QS.explode({
        avant,
        apres,
        territoire,
        thematique,
        categorie,
        mode,
        inclure_a_confirmer: inclureAConfirmer
    }))}`, {
        ...opts
    }));
}
export function showCoverageTrend({ territoire, thematique, categorie, mode, inclureAConfirmer }: {
    territoire?: string;
    thematique?: string;
    categorie?: string;
    mode?: string;
    inclureAConfirmer?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: TendanceDeCouverture;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/couverture/instantanes/tendance${QS.query(QS.explode({
        territoire,
        thematique,
        categorie,
        mode,
        inclure_a_confirmer: inclureAConfirmer
    }))}`, {
        ...opts
    }));
}
export function listClaims({ statut, vue, page, size }: {
    statut?: StatutDeRevendication;
    vue?: "miennes" | "territoire";
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Revendications;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/revendications${QS.query(QS.explode({
        statut,
        vue,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function claimStructure({ body }: {
    body: {
        structure_id: string;
        /** Un mot pour qui décidera */
        message?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: Revendication;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/revendications", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function decideClaim({ id, body }: {
    id: string;
    body: {
        decision: "accepter" | "refuser";
        /** Nécessaire pour refuser */
        motif?: string;
        /** Par défaut responsable, ou éditeur quand quelqu’un répond déjà de la structure */
        fonction?: "editeur" | "responsable";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Revendication;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/revendications/${encodeURIComponent(id)}/decision`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function withdrawClaim({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Revendication;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/revendications/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function closeStructureForGood({ id, body }: {
    id: string;
    body: {
        le: string;
        /** La structure qui prend la suite */
        successeur_id?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FermetureDefinitive;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/fermeture-definitive`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function reopenStructure({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FermetureDefinitive;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/reouverture`, {
        ...opts,
        method: "POST"
    }));
}
export function getCompany({ siret }: {
    siret: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Entreprise;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/entreprises/${encodeURIComponent(siret)}`, {
        ...opts
    }));
}
export function invitePartner({ body }: {
    body: {
        courriel: string;
        /** La structure dont cette personne répondra ; sans elle, elle inscrira la sienne */
        structure_id?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: Invitation;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/invitations", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listSentInvitations(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: InvitationsEnvoyees;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/invitations", {
        ...opts
    }));
}
export function cancelInvitation({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: InvitationAnnulee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/invitations/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function openInvitation({ body }: {
    body: {
        jeton: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: InvitationOuverte;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/invitations/ouvrir", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function acceptInvitation({ body }: {
    body: {
        jeton: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: InvitationAcceptee;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/invitations/accepter", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function searchStructuresToJoin({ q }: {
    q?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: StructuresARejoindre;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/recherche-structures${QS.query(QS.explode({
        q
    }))}`, {
        ...opts
    }));
}
export function registerStructure({ body }: {
    body: {
        siret?: string | null;
        /** Pourquoi la structure n’a pas de SIRET */
        sans_siret_motif?: string;
        nom?: string | null;
        type_structure?: string | null;
        code_insee?: string | null;
        code_postal?: string | null;
        adresse?: string | null;
        complement_adresse?: string | null;
        longitude?: number | null;
        latitude?: number | null;
        telephone?: string | null;
        courriel?: string | null;
        site_web?: string | null;
        description?: string | null;
        /** Un mot pour qui décidera */
        message?: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: Inscription;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/inscriptions", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listMembers({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Membres;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/membres`, {
        ...opts
    }));
}
export function removeMember({ id, compteId, sansSuccesseur }: {
    id: string;
    compteId: string;
    sansSuccesseur?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Membres;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/membres/${encodeURIComponent(compteId)}${QS.query(QS.explode({
        sans_successeur: sansSuccesseur
    }))}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function handOverStructure({ id, body }: {
    id: string;
    body: {
        compte_id: string;
        /** Qui passe la main quitte aussi la structure */
        quitter?: boolean;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Membres;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/passation`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function takeOverStructure({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Membres;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/reprise`, {
        ...opts,
        method: "POST"
    }));
}
export function listManagerlessStructures(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: StructuresSansResponsable;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/structures-sans-responsable", {
        ...opts
    }));
}
export function inviteMember({ id, body }: {
    id: string;
    body: {
        courriel: string;
        fonction?: "editeur" | "responsable";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: Invitation;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/invitations`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function cancelMemberInvitation({ id, invitationId }: {
    id: string;
    invitationId: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: InvitationAnnulee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/invitations/${encodeURIComponent(invitationId)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function listCampaigns(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Campagnes;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/campagnes", {
        ...opts
    }));
}
export function createCampaign({ body }: {
    body: {
        nom: string;
        maille: "commune" | "epci" | "departement" | "region" | "territoire";
        code: string;
        /** Les sortes de structures ; aucune : toutes */
        types_structure?: TypeStructure[];
        /** Ce qui est à confirmer ; rien : la fiche entière */
        familles?: ("personne" | "horaires" | "conditions" | "adresse")[];
        du: string;
        au: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: Campagne;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/campagnes", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function readCampaign({ id, page, size, progres }: {
    id: string;
    page?: string;
    size?: string;
    progres?: "confirmee" | "en_attente" | "rebond" | "sans_adresse" | "a_contacter";
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: AvancementDeCampagne;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/campagnes/${encodeURIComponent(id)}${QS.query(QS.explode({
        page,
        size,
        progres
    }))}`, {
        ...opts
    }));
}
export function launchCampaign({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Campagne;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/campagnes/${encodeURIComponent(id)}/lancer`, {
        ...opts,
        method: "POST"
    }));
}
export function closeCampaign({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Campagne;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/campagnes/${encodeURIComponent(id)}/clore`, {
        ...opts,
        method: "POST"
    }));
}
export function readLink({ body }: {
    body: {
        /** Ce que porte le lien du courriel, après « # » */
        jeton: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: LienDeConfirmation;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/confirmations/lire", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function answerLink({ body }: {
    body: {
        /** Ce que porte le lien du courriel, après « # » */
        jeton: string;
        tout: true;
        /** Absent : toutes les fiches du lien */
        objet?: "structure" | "service";
        id?: string;
    } | {
        /** Ce que porte le lien du courriel, après « # » */
        jeton: string;
        objet: "structure" | "service";
        id: string;
        famille: "personne" | "horaires" | "conditions" | "adresse";
        juste: true;
    } | {
        /** Ce que porte le lien du courriel, après « # » */
        jeton: string;
        objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
        id: string;
        champ: string;
        /** La nouvelle valeur ; null : on ne sait plus */
        valeur: string | number | (null | null);
    } | {
        /** Ce que porte le lien du courriel, après « # » */
        jeton: string;
        objet?: "structure" | "service";
        id?: string;
        famille: "personne" | "horaires" | "conditions" | "adresse";
        faux: true;
        message: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ReponseEnregistree;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/confirmations/repondre", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function chooseRhythmByLink({ body }: {
    body: {
        /** Ce que porte le lien du courriel, après « # » */
        jeton: string;
        rythme: "hebdomadaire" | "mensuel" | "trimestriel" | "jamais";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Rythme;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/confirmations/rythme", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function readRhythm(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Rythme;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/moi/rythme", {
        ...opts
    }));
}
export function chooseRhythm({ body }: {
    body: {
        rythme: "hebdomadaire" | "mensuel" | "trimestriel" | "jamais";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Rythme;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/moi/rythme", oazapfts.json({
        ...opts,
        method: "PUT",
        body
    })));
}
export function listFollowUps(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SuitesADonner;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/suites", {
        ...opts
    }));
}
export function closeFollowUp({ id, body }: {
    id: string;
    body: {
        /** L’adresse reçoit de nouveau : on peut y écrire */
        adresse_valable?: boolean;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SuiteClose;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/suites/${encodeURIComponent(id)}/clore`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function stopReminders({ jeton }: {
    jeton: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: Rythme;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/rappels/arreter/${encodeURIComponent(jeton)}`, {
        ...opts,
        method: "POST"
    }));
}
export function openReminders({ jeton }: {
    jeton: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 302;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/rappels/arreter/${encodeURIComponent(jeton)}`, {
        ...opts
    }));
}
export function listPosts({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PostesDeStructure;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/postes`, {
        ...opts
    }));
}
export function createPoste({ id, body }: {
    id: string;
    body: {
        champs: {
            [key: string]: any;
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: FicheCreee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/postes`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function addPerson({ id, body }: {
    id: string;
    body: {
        poste_id: string;
        nom: string;
        courriel: string;
        telephone?: string | null;
        debut?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: PostesDeStructure;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/personnes`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function changePerson({ id, personneId, body }: {
    id: string;
    personneId: string;
    body: {
        nom?: string;
        telephone?: string | null;
        debut?: string | null;
        /** Le dernier jour ; ensuite, la personne n’est plus montrée */
        fin?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PostesDeStructure;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/personnes/${encodeURIComponent(personneId)}`, oazapfts.json({
        ...opts,
        method: "PATCH",
        body
    })));
}
export function removePerson({ id, personneId }: {
    id: string;
    personneId: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PostesDeStructure;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/personnes/${encodeURIComponent(personneId)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function readOwnData({ body }: {
    body: {
        jeton: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: MesCoordonnees;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/personnes/lire", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function answerOwnData({ body }: {
    body: {
        jeton: string;
        accord: boolean;
    } | {
        jeton: string;
        effacer: true;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: CoordonneesTraitees;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/personnes/repondre", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function confirmService({ id, body }: {
    id: string;
    body: {
        /** Ce qui est exact ; « tout » : la fiche entière */
        famille: "personne" | "horaires" | "conditions" | "adresse" | "tout";
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: ConfirmationDite;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}/confirmations`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function takeBackConfirmation({ id, confirmationId }: {
    id: string;
    confirmationId: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ConfirmationDite;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}/confirmations/${encodeURIComponent(confirmationId)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function listDoublons({ objet, statut, q, ressemblance, page, size }: {
    objet?: "structure" | "service";
    statut?: "a_decider" | "fusionnes" | "distincts";
    q?: string;
    ressemblance?: "forte" | "possible";
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PageDeDoublons;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/doublons${QS.query(QS.explode({
        objet,
        statut,
        q,
        ressemblance,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function decideDoublon({ id, body }: {
    id: string;
    body: {
        decision: "fusionner" | "distincts";
        /** Pour fusionner : la fiche qui reste */
        garder?: "a" | "b";
        /** De quelle fiche vient chaque champ ; à défaut, de celle qui reste */
        champs?: {
            [key: string]: "a" | "b";
        };
        /** Des fiches que l’on a lues */
        versions?: {
            a: number;
            b: number;
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: DecisionSurDoublon;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/doublons/${encodeURIComponent(id)}/decision`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listFusions({ page, size }: {
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PageDeFusions;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/fusions${QS.query(QS.explode({
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function undoFusion({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FusionAnnulee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/fusions/${encodeURIComponent(id)}/annuler`, {
        ...opts,
        method: "POST"
    }));
}
export function listMySheets(opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: MesFiches;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/mes-fiches", {
        ...opts
    }));
}
export function readSheet({ objet, id }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FicheAEditerRead;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/edition/${encodeURIComponent(objet)}/${encodeURIComponent(id)}`, {
        ...opts
    }));
}
export function saveDraft({ objet, id, body }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
    body: {
        version: number;
        champs: {
            [key: string]: any;
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: BrouillonGardeRead;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/edition/${encodeURIComponent(objet)}/${encodeURIComponent(id)}/brouillon`, oazapfts.json({
        ...opts,
        method: "PUT",
        body
    })));
}
export function dropDraft({ objet, id }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: BrouillonEfface;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/edition/${encodeURIComponent(objet)}/${encodeURIComponent(id)}/brouillon`, {
        ...opts,
        method: "DELETE"
    }));
}
export function publishSheet({ objet, id, body }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
    body: {
        version: number;
        champs: {
            [key: string]: any;
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FichePublieeRead;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/edition/${encodeURIComponent(objet)}/${encodeURIComponent(id)}/publier`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function removeSheet({ objet, id, body }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
    body: {
        version: number;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FicheRetiree;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/edition/${encodeURIComponent(objet)}/${encodeURIComponent(id)}/retirer`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function createService({ id, body }: {
    id: string;
    body: {
        champs: {
            [key: string]: any;
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: FicheCreee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/services`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function createLieu({ id, body }: {
    id: string;
    body: {
        champs: {
            [key: string]: any;
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: FicheCreee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/lieux`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function createPermanence({ id, body }: {
    id: string;
    body: {
        champs: {
            [key: string]: any;
        };
        /** Un nouveau lieu, à la place de `lieu_id` */
        lieu?: {
            [key: string]: any;
        };
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: FicheCreee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}/permanences`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function submitService({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FicheSoumise;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}/soumettre`, {
        ...opts,
        method: "POST"
    }));
}
export function listModeration({ statut, nature, page, size }: {
    statut?: "en_attente" | "acceptee" | "refusee" | "retiree";
    nature?: NatureDeDemande;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FileDeModeration;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/moderation${QS.query(QS.explode({
        statut,
        nature,
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function decideModeration({ id, body }: {
    id: string;
    body: {
        decision: "accepter" | "refuser";
        motif?: string;
        /** La version de la fiche que l’on a lue : accepte même si elle a changé avant */
        version?: number;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: DecisionPrise;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/moderation/${encodeURIComponent(id)}/decision`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function listHistory({ objet, id, page, size }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
    page?: string;
    size?: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: HistoriqueDeFiche;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/historique/${encodeURIComponent(objet)}/${encodeURIComponent(id)}${QS.query(QS.explode({
        page,
        size
    }))}`, {
        ...opts
    }));
}
export function readPastState({ objet, id, historique, moment }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
    historique: string;
    moment?: "avant" | "apres";
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: EtatDeFiche;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/historique/${encodeURIComponent(objet)}/${encodeURIComponent(id)}/etats/${encodeURIComponent(historique)}${QS.query(QS.explode({
        moment
    }))}`, {
        ...opts
    }));
}
export function restoreState({ objet, id, body }: {
    objet: "structure" | "service" | "permanence" | "fermeture" | "poste" | "lieu";
    id: string;
    body: {
        historique_id: number;
        /** L’état juste avant, ou juste après cette ligne */
        moment?: "avant" | "apres";
        /** La version lue ; nulle quand la fiche est supprimée */
        version: number | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: EtatRetabliRead;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/historique/${encodeURIComponent(objet)}/${encodeURIComponent(id)}/retablir`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function previewRules({ body }: {
    body: {
        /** Chacune par son sujet, son opérateur et sa valeur ; le reste est complété */
        regles: {
            [key: string]: any;
        }[];
        dispositif_slug?: string | null;
        /** Où est la solution */
        code_commune?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ApercuDeReglesRead;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/edition/apercu/regles", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function previewRecurrence({ body }: {
    body: {
        /** Ceux de la permanence, tels qu’ils sont écrits */
        champs: {
            [key: string]: any;
        };
        /** Où elle se tient */
        code_commune?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: ApercuDeRecurrenceRead;
    } | {
        status: number;
        data: Erreur;
    }>("/api/v1/edition/apercu/recurrence", oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function sayPlaces({ id, body }: {
    id: string;
    body: {
        /** 0 : complet ; nul : on ne sait plus */
        places_disponibles: number | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: PlacesDites;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}/places`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function closeService({ id, body }: {
    id: string;
    body: {
        /** Aujourd’hui, sans autre précision */
        du?: string;
        /** Le dernier jour ; nul tant qu’on ne sait pas */
        au?: string | null;
        motif?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: FermetureDite;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/services/${encodeURIComponent(id)}/fermetures`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function closeStructure({ id, body }: {
    id: string;
    body: {
        /** Aujourd’hui, sans autre précision */
        du?: string;
        /** Le dernier jour ; nul tant qu’on ne sait pas */
        au?: string | null;
        motif?: string | null;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 201;
        data: FermetureDite;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/structures/${encodeURIComponent(id)}/fermetures`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function reopen({ id }: {
    id: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: FermetureLevee;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/fermetures/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    }));
}
export function cancelSession({ id, body }: {
    id: string;
    body: {
        date: string;
    };
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SeanceDite;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/permanences/${encodeURIComponent(id)}/annulations`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    })));
}
export function holdSession({ id, date }: {
    id: string;
    date: string;
}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.ok(oazapfts.fetchJson<{
        status: 200;
        data: SeanceDite;
    } | {
        status: number;
        data: Erreur;
    }>(`/api/v1/permanences/${encodeURIComponent(id)}/annulations/${encodeURIComponent(date)}`, {
        ...opts,
        method: "DELETE"
    }));
}
