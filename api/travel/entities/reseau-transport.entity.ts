import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Check('reseau_transport_validite', 'valable_du <= valable_au')
@Entity('reseau_transport')
export class ReseauTransportEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  nom!: string;

  @Column('text')
  source!: string;

  @Column('timestamptz', { name: 'importe_le' })
  importeLe!: Date;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('date', { name: 'valable_du' })
  valableDu!: string;

  @Column('date', { name: 'valable_au' })
  valableAu!: string;

  @Column('text', { array: true })
  perimetre!: string[];

  @Column('integer')
  arrets!: number;

  @Column('integer')
  lignes!: number;

  @Column('integer')
  courses!: number;

  @Column('jsonb', { default: () => "'[]'" })
  constats!: unknown;

  @Column('bytea')
  horaires!: Buffer;
}
