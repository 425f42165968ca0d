import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Says whether the database answers. */
@Injectable()
export class DatabaseHealth {
  constructor(private readonly dataSource: DataSource) {}

  async answers(): Promise<boolean> {
    await this.dataSource.query('SELECT 1');
    return true;
  }
}
