import { z } from 'zod';
import { OBJETS } from '../../../catalogue/edition/sheet.js';
import { plainText } from '../../../http/query.js';
import { SAISIES } from '../facts/fact.js';
import { RYTHMES } from '../reminders/rythme.js';

export const FAMILLES = ['personne', 'horaires', 'conditions', 'adresse'] as const;

const jeton = plainText(100).describe('Ce que porte le lien du courriel, après « # »');
const famille = z.enum(FAMILLES);
const objetAConfirmer = z.enum(['structure', 'service']);
const id = plainText(300).min(1);
const etat = z.enum(['confirmee', 'a_reconfirmer', 'jamais_confirmee']);

export const readBody = z.strictObject({ jeton });

const valeur = z
  .union([plainText(10_000), z.number(), z.null()], {
    error: 'Un texte, un nombre ou rien est attendu.',
  })
  .describe('La nouvelle valeur ; null : on ne sait plus');

const whole = z.strictObject({
  jeton,
  tout: z.literal(true),
  objet: objetAConfirmer.optional().describe('Absent : toutes les fiches du lien'),
  id: id.optional(),
});

const family = z.strictObject({
  jeton,
  objet: objetAConfirmer,
  id,
  famille,
  juste: z.literal(true),
});

const changed = z.strictObject({
  jeton,
  objet: z.enum(OBJETS),
  id,
  champ: plainText(100).min(1),
  valeur,
});

const wrong = z.strictObject({
  jeton,
  objet: objetAConfirmer.optional(),
  id: id.optional(),
  famille,
  faux: z.literal(true),
  message: plainText(2_000).trim().min(1, 'Dites en quelques mots ce qui est faux.'),
});

export const answerBody = z.union([whole, family, changed, wrong]);

const fait = z
  .object({
    objet: z.enum(OBJETS),
    id: z.string(),
    champ: z.string(),
    libelle: z.string(),
    valeur: z.union([z.string(), z.number(), z.null()]),
    texte: z.string().describe('La valeur en clair'),
    saisie: z
      .enum(SAISIES)
      .nullable()
      .describe('Comment on corrige ; null : en disant ce qui est faux'),
    sensible: z.boolean().describe('Une autre valeur attend la gestion du territoire'),
  })
  .meta({ id: 'FaitAConfirmer' });

const fiche = z
  .object({
    objet: objetAConfirmer,
    id: z.string(),
    nom: z.string(),
    version: z.int(),
    etat,
    texte: z.string().describe('« Confirmé le … par la structure »'),
    familles: z.array(
      z.object({
        famille,
        libelle: z.string(),
        etat,
        confirmee_le: z.string().nullable(),
        texte: z.string(),
        faits: z.array(fait),
      }),
    ),
  })
  .meta({ id: 'FicheAConfirmer' });

export const linkAnswer = z
  .object({
    structure: z.object({ id: z.string(), nom: z.string() }),
    expire_le: z.string(),
    repondue_le: z.string().nullable().describe('La première réponse à ce courriel'),
    rythme: z.enum(RYTHMES).describe('À quel rythme cette adresse accepte des rappels'),
    fiches: z.array(fiche).describe('La structure, puis ses solutions'),
  })
  .meta({ id: 'LienDeConfirmation' });

export const answeredAnswer = z
  .object({
    resultat: z.enum(['confirme', 'modifie', 'en_attente', 'signale']),
    message: z.string(),
    lecture: linkAnswer,
  })
  .meta({ id: 'ReponseEnregistree' });

export const rhythmBody = z.strictObject({ jeton, rythme: z.enum(RYTHMES) });

export const oneClickParams = z.object({
  jeton: plainText(100).describe('Ce que porte l’adresse de désabonnement du courriel'),
});

export const ownRhythmBody = z.strictObject({ rythme: z.enum(RYTHMES) });

export const rhythmAnswer = z.object({ rythme: z.enum(RYTHMES) }).meta({ id: 'Rythme' });

export type ReadBody = z.infer<typeof readBody>;
export type AnswerBody = z.infer<typeof answerBody>;
export type WholeBody = z.infer<typeof whole>;
export type FamilyBody = z.infer<typeof family>;
export type ChangedBody = z.infer<typeof changed>;
export type WrongBody = z.infer<typeof wrong>;
export type LinkAnswer = z.infer<typeof linkAnswer>;
export type AnsweredAnswer = z.infer<typeof answeredAnswer>;
export type RhythmBody = z.infer<typeof rhythmBody>;
export type RhythmAnswer = z.infer<typeof rhythmAnswer>;
export type OneClickParams = z.infer<typeof oneClickParams>;
export type OwnRhythmBody = z.infer<typeof ownRhythmBody>;
