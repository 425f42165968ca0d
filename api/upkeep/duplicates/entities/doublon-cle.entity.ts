import { Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('doublon_cle')
export class DoublonCleEntity {
  @PrimaryColumn('text')
  cle!: string;

  @Index('doublon_cle_structure_idx')
  @PrimaryColumn('text', { name: 'structure_id' })
  structureId!: string;
}
