import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PersonneEntity } from '../../../catalogue/entities/personne.entity.js';

@Entity('lien_personne')
export class LienPersonneEntity {
  @PrimaryColumn('text', { name: 'jeton_hache' })
  jetonHache!: string;

  @Index('lien_personne_personne_idx')
  @ManyToOne(() => PersonneEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personne_id', foreignKeyConstraintName: 'lien_personne_personne_fkey' })
  personne!: PersonneEntity;

  @Column('timestamptz', { name: 'expire_le' })
  expireLe!: Date;
}
