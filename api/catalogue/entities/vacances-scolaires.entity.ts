import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('vacances_scolaires')
export class VacancesScolairesEntity {
  @PrimaryColumn('text')
  zone!: string;

  @PrimaryColumn('date')
  du!: string;

  @Column('date')
  au!: string;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  source!: string | null;
}
