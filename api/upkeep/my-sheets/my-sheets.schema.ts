import { z } from 'zod';
import { FONCTIONS } from '../../accounts/acteur.js';
import * as of from '../sheet.schema.js';

const etape = z.object({ code: z.string(), texte: z.string() }).meta({ id: 'EtapeSuivante' });

const demande = z
  .object({ id: z.string(), nature: of.nature, cree_le: z.string(), champs: z.array(z.string()) })
  .meta({ id: 'DemandeEnAttente' });

const fiche = {
  id: z.string(),
  nom: z.string(),
  version: z.int(),
  statut: z.string(),
  score_qualite: z.number().nullable(),
  fraicheur: z
    .object({
      etat: z.enum(['confirmee', 'a_reconfirmer', 'jamais_confirmee']),
      confirmee_le: z.string().nullable(),
      texte: z.string(),
    })
    .meta({ id: 'FraicheurDeMaFiche' }),
  brouillon: z.boolean().describe('Qui demande a commencé à écrire sans enregistrer'),
  demandes: z.array(demande),
  refus: z.string().nullable().describe('Le motif de la dernière demande, quand elle est refusée'),
  a_faire: z.array(etape).describe('La plus pressante d’abord'),
};

const permanence = z
  .object({ id: z.string(), version: z.int(), libelle: z.string() })
  .meta({ id: 'MaPermanence' });

const fermeture = z
  .object({
    id: z.string(),
    du: z.string(),
    au: z.string().nullable(),
    motif: z.string().nullable(),
  })
  .meta({ id: 'MaFermeture' });

const service = z
  .object({
    ...fiche,
    commune: z.string().nullable(),
    places_disponibles: z.int().nullable(),
    places_total: z.int().nullable(),
    permanences: z.array(permanence),
    fermetures: z.array(fermeture).describe('En cours ou à venir'),
  })
  .meta({ id: 'MonService' });

const structure = z
  .object({
    ...fiche,
    commune: z.string().nullable(),
    fonction: z.enum(FONCTIONS),
    fermetures: z.array(fermeture),
    services: z.array(service),
  })
  .meta({ id: 'MaStructure' });

export const mySheetsAnswer = z
  .object({ structures: z.array(structure) })
  .meta({ id: 'MesFiches' });

export type MySheetsAnswer = z.infer<typeof mySheetsAnswer>;
