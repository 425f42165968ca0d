import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { CommuneEntity } from './commune.entity.js';

@Entity('jeunesse_commune')
@Check('jeunesse_commune_jeunes', 'jeunes >= 0')
@Check('jeunesse_commune_marge', 'marge >= 0')
@Check('jeunesse_commune_origine', "origine IN ('reference', 'import')")
export class JeunesseCommuneEntity {
  @PrimaryColumn('text', { name: 'commune_code' })
  communeCode!: string;

  @OneToOne(() => CommuneEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'commune_code',
    foreignKeyConstraintName: 'jeunesse_commune_commune_fkey',
  })
  commune!: CommuneEntity;

  @Column('integer')
  jeunes!: number;

  @Column('integer', { nullable: true })
  marge!: number | null;

  @Column('integer')
  annee!: number;

  @Column('text')
  source!: string;

  @Column('text')
  origine!: string;

  @Column('timestamptz', { name: 'maj_le', default: () => 'now()' })
  majLe!: Date;
}
