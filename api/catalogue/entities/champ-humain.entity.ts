import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('champ_humain')
export class ChampHumainEntity {
  @PrimaryColumn('text')
  objet!: string;

  @PrimaryColumn('text', { name: 'objet_id' })
  objetId!: string;

  @PrimaryColumn('text')
  champ!: string;

  @Column('timestamptz', { default: () => 'now()' })
  le!: Date;

  @Column('text', { nullable: true })
  par!: string | null;
}
