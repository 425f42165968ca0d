import { Injectable } from '@nestjs/common';
import type { Situe } from './acteur.js';

type Locate = (id: string) => Promise<Situe | null>;

/** Where the sheet that a route names stands; each room tells it for its own kinds, at its start. */
@Injectable()
export class ResourceLocators {
  private readonly locators = new Map<string, Locate>();

  register(kind: string, locate: Locate): void {
    this.locators.set(kind, locate);
  }

  knows(kind: string): boolean {
    return this.locators.has(kind);
  }

  async locate(kind: string, id: string): Promise<Situe | null> {
    return (await this.locators.get(kind)?.(id)) ?? null;
  }
}
