import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { DepartementEntity } from './departement.entity.js';

@Entity('arrondissement')
export class ArrondissementEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  nom!: string;

  @ManyToOne(() => DepartementEntity, { nullable: false })
  @JoinColumn({
    name: 'departement_code',
    foreignKeyConstraintName: 'arrondissement_departement_code_fkey',
  })
  departement!: DepartementEntity;
}
