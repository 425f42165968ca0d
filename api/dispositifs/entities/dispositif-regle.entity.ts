import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { DispositifEntity } from './dispositif.entity.js';

@Entity('dispositif_regle')
export class DispositifRegleEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index('dispositif_regle_slug_idx')
  @ManyToOne(() => DispositifEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'dispositif_slug',
    foreignKeyConstraintName: 'dispositif_regle_dispositif_slug_fkey',
  })
  dispositif!: DispositifEntity;

  @Column('integer')
  rang!: number;

  @Column('jsonb')
  regle!: unknown;
}
