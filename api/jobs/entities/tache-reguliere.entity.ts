import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('tache_reguliere')
export class TacheReguliereEntity {
  @PrimaryColumn('text')
  nom!: string;

  @Column('text')
  cron!: string;

  @Column('timestamptz', { name: 'prochaine_le' })
  prochaineLe!: Date;
}
