import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Check('instantane_couverture_origine', "origine IN ('mensuel', 'demande')")
@Check(
  'instantane_couverture_pris',
  '(pris_le IS NULL) = (contenu IS NULL) AND (pris_le IS NULL) = (jour IS NULL) AND (pris_le IS NULL) = (communes IS NULL)',
)
@Entity('instantane_couverture')
export class InstantaneCouvertureEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  origine!: string;

  @Column('text', { nullable: true })
  nom!: string | null;

  @Index('instantane_couverture_demande_idx')
  @Column('timestamptz', { name: 'demande_le' })
  demandeLe!: Date;

  @Column('timestamptz', { name: 'pris_le', nullable: true })
  prisLe!: Date | null;

  @Column('date', { nullable: true })
  jour!: string | null;

  @Column('integer', { nullable: true })
  communes!: number | null;

  @Column('bytea', { nullable: true })
  contenu!: Buffer | null;
}
