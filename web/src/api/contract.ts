import type {
  explainEligibility,
  getDispositif,
  getService,
  getStructure,
  reportMistake,
  reportUncoveredNeed,
  searchAddresses,
  searchCommunes,
  searchServicesFor,
} from './client.gen';

/** The names our screens give to what the contract describes. */
type Answer<Operation extends (...args: never[]) => Promise<unknown>> = Awaited<
  ReturnType<Operation>
>;
type Body<Operation extends (asked: never) => unknown> = Parameters<Operation>[0] extends {
  body: infer Sent;
}
  ? Sent
  : never;

export type Commune = Omit<Answer<typeof searchCommunes>['items'][number], 'ancien_nom'>;
export type FoundAddress = Answer<typeof searchAddresses>['items'][number];
export type FoundCommune = Answer<typeof searchCommunes>['items'][number];

export type SearchBody = Body<typeof searchServicesFor>;
export type SearchAnswer = Answer<typeof searchServicesFor>;
export type SearchItem = SearchAnswer['items'][number];
export type FoundService = SearchItem['service'];
export type Avis = SearchAnswer['avis'][number];
export type Trajets = NonNullable<SearchAnswer['trajets']>;
export type Elargissement = SearchAnswer['elargir'][number];

export type Eligibilite = SearchItem['eligibilite'];
export type Raison = Eligibilite['raisons'][number];
export type Contact = SearchItem['contact'];
export type Fraicheur = SearchItem['fraicheur'];

export type ServiceSheet = Answer<typeof getService>;
export type Permanence = ServiceSheet['permanences'][number];
export type Occurrence = Permanence['prochaines_dates'][number];
export type StructureSheet = Answer<typeof getStructure>;
export type Dispositif = Answer<typeof getDispositif>;
export type Relation = Dispositif['relations'][number];
export type Regle = Dispositif['regles'][number];
export type ServiceEligibility = Answer<typeof explainEligibility>;

export type Report = Body<typeof reportMistake>;
export type UnmetNeed = Body<typeof reportUncoveredNeed>;
