import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('entreprise_consultee')
export class EntrepriseConsulteeEntity {
  @PrimaryColumn('text')
  siret!: string;

  @Column('jsonb')
  reponse!: unknown;

  @Index('entreprise_consultee_obtenue_idx')
  @Column('timestamptz', { name: 'obtenue_le' })
  obtenueLe!: Date;
}
