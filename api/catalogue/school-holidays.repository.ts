import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NamedSchoolHoliday } from './dates/read-school-holidays.js';

const UPSERT_SCHOOL_HOLIDAYS = `
INSERT INTO vacances_scolaires (zone, du, au, nom, source)
SELECT zone, du, au, nom, $2
FROM json_to_recordset($1::json) AS i (zone text, du date, au date, nom text)
ON CONFLICT (zone, du) DO UPDATE SET
  au = excluded.au,
  nom = excluded.nom,
  source = excluded.source`;

@Injectable()
export class SchoolHolidaysRepository {
  constructor(private readonly dataSource: DataSource) {}

  async upsert(holidays: readonly NamedSchoolHoliday[], source: string): Promise<void> {
    await this.dataSource.query(UPSERT_SCHOOL_HOLIDAYS, [JSON.stringify(holidays), source]);
  }
}
