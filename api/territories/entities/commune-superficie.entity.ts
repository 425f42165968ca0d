import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { CommuneEntity } from './commune.entity.js';

@Entity('commune_superficie')
@Check('commune_superficie_hectares', 'hectares > 0')
export class CommuneSuperficieEntity {
  @PrimaryColumn('text', { name: 'commune_code' })
  communeCode!: string;

  @OneToOne(() => CommuneEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'commune_code',
    foreignKeyConstraintName: 'commune_superficie_commune_fkey',
  })
  commune!: CommuneEntity;

  @Column('integer')
  hectares!: number;
}
