import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CompteEntity } from './compte.entity.js';

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text', { name: 'jeton_hache' })
  jetonHache!: string;

  @Index('session_compte_idx')
  @ManyToOne(() => CompteEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'compte_id', foreignKeyConstraintName: 'session_compte_id_fkey' })
  compte!: CompteEntity;

  @Column('text')
  voie!: string;

  @Column('text', { name: 'id_token', nullable: true })
  idToken!: string | null;

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Index('session_expire_idx')
  @Column('timestamptz', { name: 'expire_le' })
  expireLe!: Date;
}
