import { ImportEntity } from './import.entity.js';

export const EXCHANGE_ENTITIES = [ImportEntity];
