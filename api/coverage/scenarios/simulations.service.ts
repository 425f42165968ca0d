import { Injectable } from '@nestjs/common';
import { showEffect } from './show-effect.js';
import type { SimulationAnswer } from './simulations.schema.js';
import { TrialCells } from './trial-cells.service.js';
import { TrialContext } from './trial-context.service.js';
import { rankOf, TrialReader } from './trial-reader.service.js';
import type { SimulationBody } from './trial.schema.js';

/** What if there were these permanences too? Nothing is written in the catalogue. */
@Injectable()
export class SimulationsService {
  constructor(
    private readonly context: TrialContext,
    private readonly reader: TrialReader,
    private readonly cells: TrialCells,
  ) {}

  /** Throws what is wrong with a simulation, without making it. */
  async check(body: SimulationBody): Promise<void> {
    const { conditions } = await this.context.read(body);
    await this.reader.read(body.permanences, conditions.mode);
    needsOf(body).forEach(rankOf);
  }

  async simulate(body: SimulationBody): Promise<SimulationAnswer> {
    const { territoire, conditions } = await this.context.read(body);
    const trials = await this.reader.read(body.permanences, conditions.mode);
    const besoins = needsOf(body);
    const offers = trials.map(({ offer }) => offer);
    const needs = besoins.map(rankOf);
    const { communes } = territoire;
    const pairs = await this.cells.compare({ ...conditions, communes, needs }, offers);
    const others = await this.cells.othersOfRegion(communes);
    const around = await this.cells.compare({ ...conditions, communes: others, needs }, offers);
    return {
      ...this.context.show(territoire, conditions),
      permanences: trials.map(({ dite }) => dite),
      besoins: besoins.map((besoin, rank) =>
        showEffect(besoin, {
          pairs: pairs[rank] ?? [],
          around: around[rank] ?? [],
          nameOf: (code) => this.context.nameOf(code),
        }),
      ),
    };
  }
}

function needsOf({ besoins, permanences }: SimulationBody): readonly string[] {
  const asked = besoins.length > 0 ? besoins : permanences.map(({ besoin }) => besoin);
  return [...new Set(asked)];
}
