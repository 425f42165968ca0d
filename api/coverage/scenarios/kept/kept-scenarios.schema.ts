import { z } from 'zod';
import { plainText } from '../../../http/query.js';
import { simulationBody } from '../trial.schema.js';

const nom = plainText(200).trim().min(1, 'Donnez un nom à ce scénario.');
const note = plainText(2_000)
  .trim()
  .transform((text) => (text === '' ? null : text))
  .nullable();

export const scenarioBody = z.strictObject({
  nom,
  note: note.default(null),
  contenu: simulationBody.describe('La simulation, telle qu’elle serait demandée'),
});

export const scenarioPatchBody = z.strictObject({
  nom: nom.optional(),
  note: note.optional(),
  contenu: simulationBody.optional(),
});

export const scenarioParams = z.strictObject({
  id: z.uuid('L’identifiant de ce scénario n’est pas valable.'),
});

export const readLinkBody = z.strictObject({
  jeton: plainText(100).describe('Ce que porte le lien partagé, après « # »'),
});

const resume = z.object({
  id: z.uuid(),
  nom: z.string(),
  note: z.string().nullable(),
  territoire: z.string().describe('type:CODE'),
  mode: z.string(),
  besoins: z.array(z.string()),
  permanences_total: z.int(),
  partage: z.boolean().describe('Un lien permet de le lire'),
  partage_le: z.string().nullable(),
  cree_le: z.string(),
  maj_le: z.string(),
});

const scenarioResume = resume.meta({ id: 'ScenarioResume' });

export const scenariosAnswer = z
  .object({ items: z.array(scenarioResume).describe('Les vôtres, le dernier modifié d’abord') })
  .meta({ id: 'Scenarios' });

/** As it is kept: a body of the simulations, complete. */
const contenu = simulationBody.meta({ id: 'ContenuDeScenario' });

export const scenarioAnswer = resume.extend({ contenu }).meta({ id: 'Scenario' });

export const sharedScenarioAnswer = z
  .object({ nom: z.string(), note: z.string().nullable(), maj_le: z.string(), contenu })
  .meta({ id: 'ScenarioPartage' });

export const linkAnswer = z
  .object({
    jeton: z.string().describe('Montré une seule fois ; un nouveau lien remplace le précédent'),
    partage_le: z.string(),
  })
  .meta({ id: 'LienDeScenario' });

export const removedAnswer = z
  .object({ supprime: z.literal(true) })
  .meta({ id: 'ScenarioSupprime' });

export type ScenarioBody = z.infer<typeof scenarioBody>;
export type ScenarioPatchBody = z.infer<typeof scenarioPatchBody>;
export type ScenarioParams = z.infer<typeof scenarioParams>;
export type ReadLinkBody = z.infer<typeof readLinkBody>;
export type ScenariosAnswer = z.infer<typeof scenariosAnswer>;
export type ScenarioAnswer = z.infer<typeof scenarioAnswer>;
export type SharedScenarioAnswer = z.infer<typeof sharedScenarioAnswer>;
export type LinkAnswer = z.infer<typeof linkAnswer>;
export type RemovedAnswer = z.infer<typeof removedAnswer>;
