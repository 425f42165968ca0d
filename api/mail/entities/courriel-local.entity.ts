import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { CourrielEntity } from './courriel.entity.js';

@Entity('courriel_local')
export class CourrielLocalEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Index('courriel_local_courriel_key', { unique: true })
  @Column('bigint', { name: 'courriel_id' })
  courrielId!: number;

  @ManyToOne(() => CourrielEntity, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'courriel_id',
    foreignKeyConstraintName: 'courriel_local_courriel_id_fkey',
  })
  courriel!: CourrielEntity;

  @Column('text', { name: 'message_id' })
  messageId!: string;

  @Column('text')
  a!: string;

  @Column('text')
  gabarit!: string;

  @Column('text')
  sujet!: string;

  @Column('text')
  texte!: string;

  @Column('text', { nullable: true })
  html!: string | null;

  @Column('timestamptz', { name: 'recu_le' })
  recuLe!: Date;
}
