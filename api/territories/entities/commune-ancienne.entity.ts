import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CommuneEntity } from './commune.entity.js';

@Entity('commune_ancienne')
export class CommuneAncienneEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text', { nullable: true })
  nom!: string | null;

  @ManyToOne(() => CommuneEntity, { nullable: false })
  @JoinColumn({
    name: 'commune_code',
    foreignKeyConstraintName: 'commune_ancienne_commune_code_fkey',
  })
  commune!: CommuneEntity;
}
