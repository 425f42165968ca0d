import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PosteEntity } from './poste.entity.js';

@Check('personne_visible', 'NOT visible_pro OR consentement_le IS NOT NULL')
@Entity('personne')
export class PersonneEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('personne_poste_idx')
  @ManyToOne(() => PosteEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'poste_id', foreignKeyConstraintName: 'personne_poste_id_fkey' })
  poste!: PosteEntity;

  @Column('text', { name: 'compte_id', nullable: true })
  compteId!: string | null;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  courriel!: string | null;

  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('date', { nullable: true })
  debut!: string | null;

  @Column('date', { nullable: true })
  fin!: string | null;

  @Column('timestamptz', { name: 'consentement_le', nullable: true })
  consentementLe!: Date | null;

  @Column('boolean', { name: 'visible_pro', default: false })
  visiblePro!: boolean;

  @Column('date', { name: 'expire_le', nullable: true })
  expireLe!: string | null;
}
