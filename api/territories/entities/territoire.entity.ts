import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('territoire')
export class TerritoireEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  type!: string;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('timestamptz', { name: 'maj_le', default: () => 'now()' })
  majLe!: Date;
}
