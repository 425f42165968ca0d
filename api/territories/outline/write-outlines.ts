import { Pace } from '../../http/take-turn.js';
import type { ContoursAnswer } from './area-outlines.schema.js';

/** The JSON of the outlines, an area at a time: those of a region are a million characters. */
export async function writeOutlines({ features, ...about }: ContoursAnswer): Promise<Buffer> {
  const pace = new Pace();
  const areas: string[] = [];
  for (const feature of features) {
    areas.push(JSON.stringify(feature));
    if (pace.isOver) await pace.rest();
  }
  const head = JSON.stringify(about).slice(0, -1);
  return Buffer.from(`${head},"features":[${areas.join(',')}]}`);
}
