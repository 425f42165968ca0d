import { RechercheSansResultatEntity } from './entities/recherche-sans-resultat.entity.js';

export const DEMAND_ENTITIES = [RechercheSansResultatEntity] as const;
