import { ScenarioCouvertureEntity } from './scenarios/entities/scenario-couverture.entity.js';
import { InstantaneCouvertureEntity } from './snapshots/entities/instantane-couverture.entity.js';

export const COVERAGE_ENTITIES = [ScenarioCouvertureEntity, InstantaneCouvertureEntity];
