import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SchoolHoliday } from '../../catalogue/dates/next-occurrences.js';

const SCHOOL_HOLIDAYS = `
SELECT zone, du, au
FROM vacances_scolaires
ORDER BY zone, du`;

@Injectable()
export class CalendarsRepository {
  constructor(private readonly dataSource: DataSource) {}

  findSchoolHolidays(): Promise<SchoolHoliday[]> {
    return this.dataSource.query(SCHOOL_HOLIDAYS);
  }
}
