import { z } from 'zod';
import type { Dispositif, Relation } from '../dispositifs/dispositif.js';
import { dispositifAnswer, relationSchema } from '../dispositifs/dispositifs.schema.js';
import { profilSchema } from '../dispositifs/profil.schema.js';
import type { Eligibilite, Regle } from '../dispositifs/regle.js';
import { eligibiliteSchema, regleSchema } from '../dispositifs/regle.schema.js';
import { codeCommune } from '../territories/code-commune.schema.js';
import { detailedServiceSchema, serviceSchema } from './services.schema.js';
import { provenanceSchema, structureSchema } from './structures.schema.js';

const text = z.string().nullable();

export const contactSchema = z
  .object({
    origine: z.enum([
      'service',
      'poste',
      'structure',
      'gestionnaire',
      'national',
      'mission_locale',
      'inconnu',
    ]),
    nom: text,
    telephone: text,
    courriel: text,
    lien: text,
    explication: z.string().describe('De qui est ce contact, en une phrase'),
  })
  .meta({ id: 'Contact' });

const etat = z.enum(['confirmee', 'a_reconfirmer', 'jamais_confirmee']);

export const fraicheurSchema = z
  .object({
    etat,
    confirmee_le: text,
    par: text,
    methode: text,
    texte: z.string(),
    familles: z.array(
      z.object({
        famille: z.enum(['personne', 'horaires', 'conditions', 'adresse']),
        etat,
        confirmee_le: text,
        confiance: z
          .number()
          .describe('De 1 le jour de la confirmation à 0 ; divisée par deux à chaque demi-vie'),
      }),
    ),
  })
  .meta({ id: 'Fraicheur' });

export const lieuSchema = z
  .object({
    id: z.string(),
    nom: z.string(),
    commune: text,
    code_postal: text,
    code_insee: text,
    adresse: text,
    complement_adresse: text,
    longitude: z.number().nullable(),
    latitude: z.number().nullable(),
    point_precision: text,
  })
  .meta({ id: 'Lieu' });

export const occurrenceSchema = z
  .object({
    date: z.string(),
    debut: text.describe('Null : l’heure n’est pas connue'),
    fin: text,
    incertaine: z
      .boolean()
      .describe('La date dépend de vacances scolaires dont le calendrier n’a pas été importé'),
  })
  .meta({ id: 'Occurrence' });

const permanence = z
  .object({
    id: z.string(),
    lieu: lieuSchema,
    poste: z.object({ intitule: z.string(), telephone: text, courriel: text }).nullable(),
    phrase: z.string().describe('« chaque lundi de 9 h à 12 h »'),
    a_demander: z.array(z.string()).describe('Ce qui n’est pas connu et qu’il faut demander'),
    rrule: text,
    debut: text,
    fin: text,
    heure_debut: text,
    heure_fin: text,
    jours_feries: z.string(),
    vacances_scolaires: z.string(),
    prochaines_dates: z.array(occurrenceSchema),
    precisions: text,
    ...provenanceSchema.shape,
  })
  .meta({ id: 'Permanence' });

const horaires = z
  .object({
    texte: z.string(),
    origine: z.enum(['service', 'structure']),
    phrases: z.array(z.string()).describe('Vide quand le texte n’a pas pu être lu'),
    prochaines_dates: z.array(occurrenceSchema),
  })
  .meta({ id: 'Horaires' });

const fermeture = z.object({ du: z.string(), au: text, motif: text }).meta({ id: 'Fermeture' });

export const offreSchema = z
  .object({
    kind: z.enum(['vivante', 'a_confirmer', 'fermee', 'complete', 'sans_contact', 'non_publiee']),
    jusqu_au: text.optional(),
    motif: text.optional(),
  })
  .meta({ id: 'Offre' });

export const serviceSheetSchema = detailedServiceSchema
  .extend({
    permanences: z.array(permanence),
    horaires: horaires.nullable(),
    fermetures: z.array(fermeture).describe('En cours et à venir'),
    offre: offreSchema,
    contact: contactSchema,
    fraicheur: fraicheurSchema,
    regles_du_lieu: z.array(regleSchema).describe('Les règles propres à ce service'),
    dispositif_fiche: dispositifAnswer
      .nullable()
      .describe('Le dispositif, ses règles, ses relations'),
  })
  .meta({ id: 'FicheService' });

export const structureSheetSchema = structureSchema
  .extend({
    services: z.array(serviceSchema),
    doublons: z.array(structureSchema),
    fermetures: z.array(fermeture),
    contact: contactSchema,
    fraicheur: fraicheurSchema,
  })
  .meta({ id: 'FicheStructure' });

export const eligibiliteBody = z.strictObject({
  profil: profilSchema,
  code_commune: codeCommune.optional().describe('Où habite la personne'),
});

export const eligibiliteAnswer = eligibiliteSchema
  .extend({
    relations: z.array(relationSchema).describe('Ce que l’entrée change pour cette personne'),
  })
  .meta({ id: 'EligibiliteService' });

type SheetAnswer = z.infer<typeof serviceSheetSchema>;
export type ServiceSheet = Omit<SheetAnswer, 'regles_du_lieu' | 'dispositif_fiche'> & {
  readonly regles_du_lieu: readonly Regle[];
  readonly dispositif_fiche: (Dispositif & { readonly relations: readonly Relation[] }) | null;
};
export type StructureSheet = z.infer<typeof structureSheetSchema>;
export type PermanenceSheet = z.infer<typeof permanence>;
export type HorairesSheet = z.infer<typeof horaires>;
export type LieuSheet = z.infer<typeof lieuSchema>;
export type EligibiliteBody = z.infer<typeof eligibiliteBody>;
export type EligibiliteAnswer = Eligibilite & { readonly relations: readonly Relation[] };
