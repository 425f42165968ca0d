import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { PlacementsService } from './placements.service.js';
import {
  type PlacementsAnswer,
  placementsAnswer,
  type SimulationAnswer,
  simulationAnswer,
} from './simulations.schema.js';
import { SimulationsService } from './simulations.service.js';
import {
  type PlacementsBody,
  placementsBody,
  type SimulationBody,
  simulationBody,
} from './trial.schema.js';

@ApiTags('Couverture')
@Policy('public')
@Controller('api/v1/couverture')
export class SimulationsController {
  constructor(
    private readonly simulations: SimulationsService,
    private readonly placements: PlacementsService,
  ) {}

  /** Ce que des permanences de plus changeraient. Rien n’est écrit dans le catalogue. */
  @Post('simulations')
  @Returns(simulationAnswer)
  simulateCoverage(
    @Body({ schema: simulationBody }) body: SimulationBody,
  ): Promise<SimulationAnswer> {
    return this.simulations.simulate(body);
  }

  /** Où placer les N prochaines permanences pour que le plus de jeunes soient couverts. */
  @Post('placements')
  @Returns(placementsAnswer)
  proposePlacements(
    @Body({ schema: placementsBody }) body: PlacementsBody,
  ): Promise<PlacementsAnswer> {
    return this.placements.propose(body);
  }
}
