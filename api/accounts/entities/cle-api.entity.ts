import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { CompteEntity } from './compte.entity.js';

@Entity('cle_api')
export class CleApiEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index('cle_api_compte_idx')
  @ManyToOne(() => CompteEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'compte_id', foreignKeyConstraintName: 'cle_api_compte_id_fkey' })
  compte!: CompteEntity;

  @Column('text')
  nom!: string;

  @Column('text')
  prefixe!: string;

  @Index('cle_api_hache_key', { unique: true })
  @Column('text')
  hache!: string;

  @Column('text', { array: true })
  portees!: string[];

  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'expire_le', nullable: true })
  expireLe!: Date | null;

  @Column('date', { name: 'derniere_utilisation', nullable: true })
  derniereUtilisation!: string | null;

  @Column('timestamptz', { name: 'revoquee_le', nullable: true })
  revoqueeLe!: Date | null;
}
