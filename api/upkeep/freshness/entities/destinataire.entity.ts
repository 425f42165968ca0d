import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Check('destinataire_rythme', "rythme IN ('hebdomadaire', 'mensuel', 'trimestriel', 'jamais')")
@Unique('destinataire_courriel_key', ['courriel'])
@Entity('destinataire')
export class DestinataireEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  courriel!: string;

  @Column('text', { default: 'trimestriel' })
  rythme!: string;

  @Column('integer', { name: 'sans_reponse', default: 0 })
  sansReponse!: number;

  @Column('timestamptz', { name: 'dernier_rappel', nullable: true })
  dernierRappel!: Date | null;

  @Column('timestamptz', { name: 'rebond_le', nullable: true })
  rebondLe!: Date | null;
}
