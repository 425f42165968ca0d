import { z } from 'zod';
import { plainText } from '../../../http/query.js';

const id = plainText(300).min(1);
const nom = plainText(200).trim().min(1, 'Écrivez un nom.');
const telephone = plainText(30).trim().nullable();
const jour = z.iso.date('Écrivez une date qui existe, comme 2026-11-30.').nullable();
const text = z.string().nullable();

export const structureParams = z.strictObject({ id });
export const personParams = z.strictObject({ id, personne_id: id });

export const personBody = z.strictObject({
  poste_id: id,
  nom,
  courriel: plainText(254).min(3, 'Écrivez son adresse : son accord lui est demandé.'),
  telephone: telephone.default(null),
  debut: jour.default(null),
});

export const personChanges = z.strictObject({
  nom: nom.optional(),
  telephone: telephone.optional(),
  debut: jour.optional(),
  fin: jour.optional().describe('Le dernier jour ; ensuite, la personne n’est plus montrée'),
});

const personne = z
  .object({
    id: z.string(),
    nom: z.string(),
    courriel: text,
    telephone: text,
    debut: text,
    fin: text,
    visible: z.boolean().describe('Faux : son accord est attendu ; visible de la structure seule'),
    expire_le: text.describe('Le jour où son accord prend fin, ou celui où la demande s’efface'),
  })
  .meta({ id: 'PersonneEnPoste' });

export const postsAnswer = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          intitule: z.string(),
          telephone: text,
          courriel: text,
          courriel_fonction: text,
          fin: text,
          successeur_id: text,
          rebond: z.boolean().describe('Un courriel envoyé à ce poste est revenu'),
          personnes: z.array(personne),
        })
        .meta({ id: 'PosteEtPersonnes' }),
    ),
  })
  .meta({ id: 'PostesDeStructure' });

const jeton = plainText(100);

export const linkBody = z.strictObject({ jeton });

export const answerBody = z.union([
  z.strictObject({ jeton, accord: z.boolean() }),
  z.strictObject({ jeton, effacer: z.literal(true) }),
]);

export const ownDataAnswer = z
  .object({
    structure: z.string(),
    poste: z.string(),
    personne,
    donnees: z.unknown().describe('Tout ce que les fiches disent de cette adresse'),
  })
  .meta({ id: 'MesCoordonnees' });

export const answeredAnswer = z
  .object({ resultat: z.enum(['visible', 'efface']), message: z.string() })
  .meta({ id: 'CoordonneesTraitees' });

export type StructureParams = z.infer<typeof structureParams>;
export type PersonParams = z.infer<typeof personParams>;
export type PersonBody = z.infer<typeof personBody>;
export type PersonChanges = z.infer<typeof personChanges>;
export type PostsAnswer = z.infer<typeof postsAnswer>;
export type LinkBody = z.infer<typeof linkBody>;
export type AnswerBody = z.infer<typeof answerBody>;
export type OwnDataAnswer = z.infer<typeof ownDataAnswer>;
export type AnsweredAnswer = z.infer<typeof answeredAnswer>;
