import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('valeur_effacee')
export class ValeurEffaceeEntity {
  @PrimaryColumn('text', { name: 'objet_id' })
  objetId!: string;

  @PrimaryColumn('text')
  champ!: string;

  @PrimaryColumn('text')
  empreinte!: string;

  @Column('timestamptz', { name: 'effacee_le', default: () => 'now()' })
  effaceeLe!: Date;
}
