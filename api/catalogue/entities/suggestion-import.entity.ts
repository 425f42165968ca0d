import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Unique('suggestion_import_champ', ['objet', 'objetId', 'champ'])
@Entity('suggestion_import')
export class SuggestionImportEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  objet!: string;

  @Column('text', { name: 'objet_id' })
  objetId!: string;

  @Index('suggestion_import_structure_idx')
  @Column('text', { name: 'structure_id', nullable: true })
  structureId!: string | null;

  @Column('text')
  champ!: string;

  @Column('jsonb', { nullable: true })
  actuel!: unknown;

  @Column('jsonb', { nullable: true })
  propose!: unknown;

  @Column('text')
  source!: string;

  @Column('text', { default: 'ouverte' })
  statut!: string;

  @Column('timestamptz', { name: 'vue_le', default: () => 'now()' })
  vueLe!: Date;

  @Column('timestamptz', { name: 'traitee_le', nullable: true })
  traiteeLe!: Date | null;
}
