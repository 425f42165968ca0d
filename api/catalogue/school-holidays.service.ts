import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { catalogueErrors } from './catalogue.errors.js';
import { readSchoolHolidays, type SchoolHolidaysRead } from './dates/read-school-holidays.js';
import { SchoolHolidaysRepository } from './school-holidays.repository.js';
import { SheetsService } from './sheets.service.js';

function rowsOf(csv: string): Record<string, string>[] {
  try {
    return parse(csv, { columns: true, bom: true, delimiter: [';', ','], skip_empty_lines: true });
  } catch {
    throw catalogueErrors.unreadableCalendar();
  }
}

@Injectable()
export class SchoolHolidaysService {
  constructor(
    private readonly repository: SchoolHolidaysRepository,
    private readonly sheets: SheetsService,
  ) {}

  /** Running the same file again changes nothing; a later file corrects an earlier one. */
  async import(csv: string, source: string): Promise<SchoolHolidaysRead> {
    const read = readSchoolHolidays(rowsOf(csv));
    if (read.vacances.length === 0) throw catalogueErrors.unreadableCalendar();
    await this.repository.upsert(read.vacances, source);
    this.sheets.forgetNeighbours();
    return read;
  }
}
