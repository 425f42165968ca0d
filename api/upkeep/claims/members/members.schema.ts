import { z } from 'zod';
import { FONCTIONS } from '../../../accounts/acteur.js';
import { plainText } from '../../../http/query.js';
import * as of from '../../sheet.schema.js';

const text = z.string().nullable();
const fonction = z.enum(FONCTIONS).meta({ id: 'FonctionDansLaStructure' });
const fonctionGiven = z.enum(FONCTIONS).exclude(['candidat']);
const courriel = plainText(254).min(3, 'Écrivez une adresse électronique.');
const uuid = (message: string) => z.uuid(message);

const invitation = z.object({
  id: z.string(),
  courriel: z.string(),
  fonction: fonction.nullable(),
  invitee_par: text,
  expire_le: z.string(),
  perimee: z.boolean(),
});

export const membersAnswer = z
  .object({
    structure: z.object({ id: z.string(), nom: z.string() }),
    membres: z.array(
      z.object({
        compte_id: z.string(),
        nom: text,
        courriel: z.string(),
        fonction,
        moi: z.boolean(),
      }),
    ),
    invitations: z.array(invitation).describe('En attente ; vide pour qui ne gère pas les membres'),
    peut_gerer: z.boolean(),
    sans_responsable: z
      .object({ depuis: text, reprise_le: text, reprise_par: text })
      .nullable()
      .describe('Plus personne ne répond de la structure'),
  })
  .meta({ id: 'Membres' });

export const memberParams = z.strictObject({
  id: of.id,
  compte_id: uuid('Cette personne n’existe pas.'),
});

export const removalQuery = z.strictObject({
  sans_successeur: z
    .stringbool('true ou false attendu.')
    .default(false)
    .describe('La dernière personne responsable part sans passer la main'),
});

export const handoverBody = z.strictObject({
  compte_id: uuid('Cette personne n’existe pas.'),
  quitter: z.boolean().default(false).describe('Qui passe la main quitte aussi la structure'),
});

export const managerlessAnswer = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          nom: z.string(),
          commune: text,
          depuis: text,
          reprise_le: text,
          reprise_par: text,
          editeurs: z.int(),
          demandes: z.int().describe('Les demandes en attente pour en répondre'),
        })
        .meta({ id: 'StructureSansResponsable' }),
    ),
  })
  .meta({ id: 'StructuresSansResponsable' });

export const inviteBody = z.strictObject({ courriel, fonction: fonctionGiven.default('editeur') });

export const invitePartnerBody = z.strictObject({
  courriel,
  structure_id: of.id
    .optional()
    .describe('La structure dont cette personne répondra ; sans elle, elle inscrira la sienne'),
});

export const invitedAnswer = invitation.meta({ id: 'Invitation' });

export const sentAnswer = z
  .object({
    items: z.array(
      invitation
        .extend({
          structure: z.object({ id: z.string(), nom: z.string() }).nullable(),
          acceptee_le: text,
        })
        .meta({ id: 'InvitationEnvoyee' }),
    ),
  })
  .meta({ id: 'InvitationsEnvoyees' });

const invitationId = uuid('Cette invitation n’existe pas.');
export const invitationParams = z.strictObject({ id: invitationId });
export const memberInvitationParams = z.strictObject({ id: of.id, invitation_id: invitationId });
export const cancelledAnswer = z.object({ id: z.string() }).meta({ id: 'InvitationAnnulee' });

export const tokenBody = z.strictObject({ jeton: plainText(100) });

export const openedAnswer = z
  .object({
    structure: z.object({ id: z.string(), nom: z.string() }).nullable(),
    fonction: fonction.nullable(),
    courriel: z.string().describe('L’adresse invitée'),
    invitee_par: text,
    expire_le: z.string(),
    verdict: z
      .enum(['accepter', 'connexion', 'autre_adresse', 'autre_navigateur'])
      .describe('Ce que peut faire ce navigateur : accepter, ou se connecter d’abord'),
  })
  .meta({ id: 'InvitationOuverte' });

export const acceptedAnswer = z
  .object({
    suite: z.string().describe('La page à ouvrir maintenant'),
    structure_id: text,
    connexion_ouverte: z.boolean().describe('Le visiteur vient d’être connecté'),
  })
  .meta({ id: 'InvitationAcceptee' });

export type MembersAnswer = z.infer<typeof membersAnswer>;
export type MemberParams = z.infer<typeof memberParams>;
export type RemovalQuery = z.infer<typeof removalQuery>;
export type HandoverBody = z.infer<typeof handoverBody>;
export type ManagerlessAnswer = z.infer<typeof managerlessAnswer>;
export type InviteBody = z.infer<typeof inviteBody>;
export type InvitePartnerBody = z.infer<typeof invitePartnerBody>;
export type InvitedAnswer = z.infer<typeof invitedAnswer>;
export type SentAnswer = z.infer<typeof sentAnswer>;
export type InvitationParams = z.infer<typeof invitationParams>;
export type MemberInvitationParams = z.infer<typeof memberInvitationParams>;
export type CancelledAnswer = z.infer<typeof cancelledAnswer>;
export type TokenBody = z.infer<typeof tokenBody>;
export type OpenedAnswer = z.infer<typeof openedAnswer>;
export type AcceptedAnswer = z.infer<typeof acceptedAnswer>;
