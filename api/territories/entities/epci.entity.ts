import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('epci')
export class EpciEntity {
  @PrimaryColumn('text')
  siren!: string;

  @Column('text')
  nom!: string;

  @Column('text')
  type!: string;

  @Column('integer', { nullable: true })
  population!: number | null;
}
