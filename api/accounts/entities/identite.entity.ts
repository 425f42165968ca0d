import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CompteEntity } from './compte.entity.js';

@Entity('identite')
export class IdentiteEntity {
  @PrimaryColumn('text')
  emetteur!: string;

  @PrimaryColumn('text')
  sujet!: string;

  @Index('identite_compte_idx')
  @ManyToOne(() => CompteEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'compte_id', foreignKeyConstraintName: 'identite_compte_id_fkey' })
  compte!: CompteEntity;

  @Column('text', { nullable: true })
  siret!: string | null;

  @Column('timestamptz', { name: 'liee_le', default: () => 'now()' })
  lieeLe!: Date;
}
