import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which version of each reference list is in place. */
@Entity('graine')
export class GraineEntity {
  @PrimaryColumn('text')
  nom!: string;

  @Column('text')
  empreinte!: string;

  @Column('timestamptz', { name: 'semee_le', default: () => 'now()' })
  semeeLe!: Date;
}
