import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const READ = `
SELECT json_agg(json_build_array(commune_code, hectares)) AS rows
FROM commune_superficie`;

@Injectable()
export class SuperficiesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Hectares by commune of today. */
  async read(): Promise<ReadonlyMap<string, number>> {
    const [row]: { rows: [string, number][] | null }[] = await this.dataSource.query(READ);
    return new Map(row?.rows ?? []);
  }
}
