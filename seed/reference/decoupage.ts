import { z } from 'zod';
import { readDecoupage } from './source-files.js';

const commune = z.object({
  code: z.string(),
  nom: z.string(),
  departement: z.string().optional(),
  region: z.string().optional(),
  arrondissement: z.string().optional(),
  type: z.enum([
    'commune-actuelle',
    'commune-deleguee',
    'commune-associee',
    'arrondissement-municipal',
  ]),
  chefLieu: z.string().optional(),
  commune: z.string().optional(),
  anciensCodes: z.array(z.string()).optional(),
  codesPostaux: z.array(z.string()).optional(),
  population: z.number().optional(),
});
const epci = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  populationMunicipale: z.number().optional(),
  membres: z.array(z.object({ code: z.string() })),
});
const arrondissement = z.object({ code: z.string(), nom: z.string(), departement: z.string() });
const departement = z.object({ code: z.string(), nom: z.string(), region: z.string() });
const region = z.object({ code: z.string(), nom: z.string() });

export type CommuneOfDecoupage = z.infer<typeof commune>;

const readList = <T extends z.ZodType>(item: T, file: string): z.infer<T>[] =>
  z.array(item).parse(JSON.parse(readDecoupage(`data/${file}.json`)));

/** The official geographic code, as the package @etalab/decoupage-administratif carries it. */
export const readOfficialCode = () => ({
  communes: readList(commune, 'communes'),
  epci: readList(epci, 'epci'),
  arrondissements: readList(arrondissement, 'arrondissements'),
  departements: readList(departement, 'departements'),
  regions: readList(region, 'regions'),
});
