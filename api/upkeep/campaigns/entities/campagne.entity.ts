import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Check('campagne_statut', "statut IN ('preparee', 'lancee', 'close')")
@Check('campagne_dates', 'du <= au')
@Entity('campagne')
export class CampagneEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  nom!: string;

  @Column('text')
  maille!: string;

  @Column('text')
  code!: string;

  @Column('text', { name: 'types_structure', array: true, default: () => "'{}'" })
  typesStructure!: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  familles!: string[];

  @Column('date')
  du!: string;

  @Column('date')
  au!: string;

  @Column('text', { default: 'preparee' })
  statut!: string;

  @Column('uuid', { name: 'cree_par', nullable: true })
  creePar!: string | null;

  @Index('campagne_cree_le_idx')
  @Column('timestamptz', { name: 'cree_le' })
  creeLe!: Date;

  @Column('timestamptz', { name: 'lancee_le', nullable: true })
  lanceeLe!: Date | null;

  @Column('timestamptz', { name: 'close_le', nullable: true })
  closeLe!: Date | null;
}
