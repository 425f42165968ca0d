import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('adresse_geocodee')
export class AdresseGeocodeeEntity {
  @PrimaryColumn('text')
  requete!: string;

  @Column('jsonb')
  reponse!: unknown;

  @Column('timestamptz', { name: 'obtenue_le', default: () => 'now()' })
  obtenueLe!: Date;
}
