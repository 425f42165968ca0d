import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { CompteEntity } from './compte.entity.js';

@Entity('journal_connexion')
export class JournalConnexionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Index('journal_connexion_le_idx')
  @Column('timestamptz')
  le!: Date;

  @Index('journal_connexion_compte_idx')
  @ManyToOne(() => CompteEntity, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn({ name: 'compte_id', foreignKeyConstraintName: 'journal_connexion_compte_id_fkey' })
  compte!: CompteEntity | null;

  @Column('text')
  voie!: string;

  @Column('text')
  resultat!: string;

  @Column('text', { nullable: true })
  reseau!: string | null;
}
