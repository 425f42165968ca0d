import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { DestinataireEntity } from './destinataire.entity.js';
import { SuiteADonnerEntity } from './suite-a-donner.entity.js';

@Index('fait_faux_dit_destinataire_idx', ['destinataireId', 'ditLe'])
@Entity('fait_faux_dit')
export class FaitFauxDitEntity {
  @PrimaryColumn('uuid', { name: 'suite_id' })
  suiteId!: string;

  @PrimaryColumn('uuid', { name: 'destinataire_id' })
  destinataireId!: string;

  @Column('timestamptz', { name: 'dit_le' })
  ditLe!: Date;

  @ManyToOne(() => SuiteADonnerEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'suite_id', foreignKeyConstraintName: 'fait_faux_dit_suite_fkey' })
  suite!: SuiteADonnerEntity;

  @ManyToOne(() => DestinataireEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'destinataire_id',
    foreignKeyConstraintName: 'fait_faux_dit_destinataire_fkey',
  })
  destinataire!: DestinataireEntity;
}
