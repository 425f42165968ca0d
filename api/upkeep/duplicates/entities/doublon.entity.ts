import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Check('doublon_ordre', 'a_id < b_id')
@Check('doublon_statut', "statut IN ('a_decider', 'fusionnes', 'distincts')")
@Check('doublon_objet', "objet IN ('structure', 'service')")
@Unique('doublon_paire_key', ['objet', 'aId', 'bId'])
@Index('doublon_statut_idx', ['objet', 'statut', 'score'])
@Entity('doublon')
export class DoublonEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { default: 'structure' })
  objet!: string;

  @Column('text', { name: 'a_id' })
  aId!: string;

  @Index('doublon_b_idx')
  @Column('text', { name: 'b_id' })
  bId!: string;

  @Column('numeric')
  score!: number;

  @Column('text', { array: true })
  pour!: string[];

  @Column('text', { array: true })
  contre!: string[];

  @Column('text', { default: 'a_decider' })
  statut!: string;

  @Column('timestamptz', { name: 'trouve_le' })
  trouveLe!: Date;

  @Column('timestamptz', { name: 'decide_le', nullable: true })
  decideLe!: Date | null;

  @Column('uuid', { name: 'decide_par', nullable: true })
  decidePar!: string | null;

  @Column('text', { name: 'decide_par_nom', nullable: true })
  decideParNom!: string | null;
}
