import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Check('compte_courriel', '(courriel IS NULL) = (supprime_le IS NOT NULL)')
@Entity('compte')
export class CompteEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index('compte_courriel_key', { unique: true })
  @Column('text', { nullable: true })
  courriel!: string | null;

  @Column('text', { nullable: true })
  nom!: string | null;

  @Index('compte_demonstration_key', { unique: true })
  @Column('text', { nullable: true })
  demonstration!: string | null;

  @Column('timestamptz', { name: 'cree_le', default: () => 'now()' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'suspendu_le', nullable: true })
  suspenduLe!: Date | null;

  @Column('timestamptz', { name: 'supprime_le', nullable: true })
  supprimeLe!: Date | null;
}
