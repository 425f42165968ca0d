import { Injectable, Logger } from '@nestjs/common';
import { DatabaseHealth } from '../database/database-health.js';
import type { ReadyAnswer } from './http.schema.js';

type Probe = () => Promise<boolean> | boolean;

/** Asks every part whether it can serve; a room registers its own probe. */
@Injectable()
export class ReadinessService {
  private readonly logger = new Logger('sante');
  private readonly probes = new Map<string, Probe>();

  constructor(database: DatabaseHealth) {
    this.register('base_de_donnees', () => database.answers());
  }

  register(part: string, probe: Probe): void {
    this.probes.set(part, probe);
  }

  async check(): Promise<ReadyAnswer> {
    const answers = await Promise.all(
      [...this.probes].map(async ([part, probe]) => [part, await this.ask(part, probe)] as const),
    );
    const ready = answers.every(([, ok]) => ok);
    return { statut: ready ? 'pret' : 'pas_pret', parties: Object.fromEntries(answers) };
  }

  private async ask(part: string, probe: Probe): Promise<boolean> {
    try {
      return await probe();
    } catch (error) {
      this.logger.warn(`${part} : ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
}
