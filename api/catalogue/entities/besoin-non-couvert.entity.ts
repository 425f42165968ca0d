import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { CommuneEntity } from '../../territories/entities/commune.entity.js';

@Entity('besoin_non_couvert')
export class BesoinNonCouvertEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => CommuneEntity, { nullable: false })
  @JoinColumn({
    name: 'commune_code',
    foreignKeyConstraintName: 'besoin_non_couvert_commune_code_fkey',
  })
  commune!: CommuneEntity;

  @Column('text')
  besoin!: string;

  @Column('text', { nullable: true })
  motif!: string | null;

  @Column('date')
  mois!: string;
}
