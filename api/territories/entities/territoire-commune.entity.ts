import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CommuneEntity } from './commune.entity.js';
import { TerritoireEntity } from './territoire.entity.js';

@Entity('territoire_commune')
export class TerritoireCommuneEntity {
  @PrimaryColumn('text', { name: 'territoire_id' })
  territoireId!: string;

  @PrimaryColumn('text', { name: 'commune_code' })
  communeCode!: string;

  @ManyToOne(() => TerritoireEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'territoire_id',
    foreignKeyConstraintName: 'territoire_commune_territoire_id_fkey',
  })
  territoire!: TerritoireEntity;

  @ManyToOne(() => CommuneEntity, { nullable: false })
  @JoinColumn({
    name: 'commune_code',
    foreignKeyConstraintName: 'territoire_commune_commune_code_fkey',
  })
  commune!: CommuneEntity;
}
