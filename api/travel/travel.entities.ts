import { ReseauTransportEntity } from './entities/reseau-transport.entity.js';

export const TRAVEL_ENTITIES = [ReseauTransportEntity] as const;
