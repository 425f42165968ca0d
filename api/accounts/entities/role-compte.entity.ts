import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { CompteEntity } from './compte.entity.js';

@Check('role_compte_role', "role IN ('conseiller', 'partenaire', 'gestionnaire', 'administrateur')")
@Check(
  'role_compte_partenaire',
  "(role = 'partenaire') = (structure_id IS NOT NULL AND fonction IS NOT NULL)",
)
@Check(
  'role_compte_gestionnaire',
  "(role = 'gestionnaire') = (maille IS NOT NULL AND code IS NOT NULL)",
)
@Index('role_compte_territoire_idx', ['maille', 'code'])
@Entity('role_compte')
export class RoleCompteEntity {
  @PrimaryColumn('uuid', { name: 'compte_id' })
  compteId!: string;

  @ManyToOne(() => CompteEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'compte_id', foreignKeyConstraintName: 'role_compte_compte_id_fkey' })
  compte!: CompteEntity;

  @PrimaryColumn('text')
  cle!: string;

  @Column('text')
  role!: string;

  @Index('role_compte_structure_idx')
  @Column('text', { name: 'structure_id', nullable: true })
  structureId!: string | null;

  @Column('text', { nullable: true })
  fonction!: string | null;

  @Column('text', { nullable: true })
  maille!: string | null;

  @Column('text', { nullable: true })
  code!: string | null;

  @Column('timestamptz', { name: 'accorde_le', default: () => 'now()' })
  accordeLe!: Date;
}
