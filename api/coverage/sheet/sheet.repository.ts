import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NamedOffer } from './named-offer.js';

const NAMES = `
SELECT s.id, s.nom, st.id AS structure_id, st.nom AS structure_nom,
  coalesce(s.commune, st.commune) AS commune
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.id = ANY ($1)`;

@Injectable()
export class SheetRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In no order. */
  findNames(ids: readonly string[]): Promise<NamedOffer[]> {
    return this.dataSource.query(NAMES, [ids]);
  }
}
