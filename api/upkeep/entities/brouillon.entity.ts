import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Index('brouillon_objet_idx', ['objet', 'objetId'])
@Entity('brouillon')
export class BrouillonEntity {
  @PrimaryColumn('uuid', { name: 'compte_id' })
  compteId!: string;

  @PrimaryColumn('text')
  objet!: string;

  @PrimaryColumn('text', { name: 'objet_id' })
  objetId!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  champs!: unknown;

  @Column('timestamptz', { name: 'maj_le' })
  majLe!: Date;
}
