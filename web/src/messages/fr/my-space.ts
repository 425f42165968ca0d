import type { Me } from '../../api/session';

type Role = NonNullable<Me['compte']>['roles'][number];

const MAILLES = {
  commune: 'la commune',
  epci: 'l’intercommunalité',
  departement: 'le département',
  region: 'la région',
  territoire: 'la mission locale',
} as const;

function roleText(role: Role, territory: string | undefined): string {
  if (role.role === 'gestionnaire') {
    return `Gestionnaire pour ${MAILLES[role.maille]}\u00a0: ${territory ?? role.code}`;
  }
  if (role.role === 'partenaire') {
    return role.fonction === 'responsable'
      ? 'Responsable d’une structure'
      : 'Rédige la fiche d’une structure';
  }
  return role.role === 'conseiller' ? 'Conseiller' : 'Administrateur de Maillage';
}

export const mySpace = {
  kicker: 'Espace professionnel',
  title: 'Mon espace',
  greeting: (name: string) => `Connecté\u00a0: ${name}`,
  signOut: 'Se déconnecter',
  noRole:
    'Votre compte n’a encore aucun droit. Retrouvez votre structure ou inscrivez-la\u00a0: le gestionnaire du territoire décidera.',
  roleText,
  doors: {
    myOffer: {
      title: 'Mon offre',
      links: {
        sheets: {
          to: '/mes-fiches',
          name: 'Mes fiches',
          text: 'Mettre à jour, confirmer, fermer.',
        },
        join: {
          to: '/rejoindre',
          name: 'Rejoindre ou inscrire une structure',
          text: 'Par son nom ou son SIRET.',
        },
      },
    },
    territory: {
      title: 'Mon territoire',
      links: {
        territory: {
          to: '/mon-territoire',
          name: 'Vue d’ensemble et exports',
          text: 'Ce qui attend, et les fiches en un fichier.',
        },
        moderation: {
          to: '/moderation',
          name: 'À décider',
          text: 'Premières publications, changements sensibles.',
        },
        requests: {
          to: '/demandes',
          name: 'Demandes et invitations',
          text: 'Qui veut répondre de quelle structure, qui inviter.',
        },
        campaigns: {
          to: '/campagnes',
          name: 'Campagnes',
          text: 'Faire confirmer les fiches, savoir qui appeler.',
        },
        followUps: {
          to: '/a-rappeler',
          name: 'À rappeler',
          text: 'Courriels revenus, fiches contredites.',
        },
        duplicates: {
          to: '/doublons',
          name: 'Doublons',
          text: 'Deux fiches d’une même structure.',
        },
        imports: { to: '/imports', name: 'Importer', text: 'Un fichier ou une source suivie.' },
      },
    },
    account: {
      title: 'Mon compte',
      links: {
        account: {
          to: '/mon-compte',
          name: 'Mes données et mes courriels',
          text: 'Rythme des rappels, copie, effacement.',
        },
      },
    },
    administration: {
      title: 'Administration',
      links: {
        accounts: {
          to: '/comptes',
          name: 'Comptes et droits',
          text: 'Rôles, suspension, journal.',
        },
      },
    },
  },
} as const;
