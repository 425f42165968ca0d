import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('region')
export class RegionEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  nom!: string;
}
