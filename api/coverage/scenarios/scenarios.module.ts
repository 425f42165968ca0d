import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { SearchModule } from '../../search/search.module.js';
import { TerritoriesModule } from '../../territories/territories.module.js';
import { TravelModule } from '../../travel/travel.module.js';
import { CoverageModule } from '../coverage.module.js';
import { CandidatesRepository } from './candidates.repository.js';
import { KeptScenariosController } from './kept/kept-scenarios.controller.js';
import { KeptScenariosRepository } from './kept/kept-scenarios.repository.js';
import { KeptScenarios } from './kept/kept-scenarios.service.js';
import { PlacementsService } from './placements.service.js';
import { SimulationsController } from './simulations.controller.js';
import { SimulationsService } from './simulations.service.js';
import { TrialCells } from './trial-cells.service.js';
import { TrialContext } from './trial-context.service.js';
import { TrialReader } from './trial-reader.service.js';

@Module({
  imports: [AccountsModule, CoverageModule, SearchModule, TerritoriesModule, TravelModule],
  controllers: [SimulationsController, KeptScenariosController],
  providers: [
    CandidatesRepository,
    KeptScenarios,
    KeptScenariosRepository,
    PlacementsService,
    SimulationsService,
    TrialCells,
    TrialContext,
    TrialReader,
  ],
  exports: [KeptScenarios, SimulationsService],
})
export class ScenariosModule {}
