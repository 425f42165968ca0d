import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('import')
export class ImportEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'import_pkey' })
  id!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  fichier!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  format!: string;

  @Column({ type: 'timestamptz', name: 'commence_le', default: () => 'now()' })
  commenceLe!: Date;

  @Column({ type: 'timestamptz', name: 'fini_le', nullable: true })
  finiLe!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  rapport!: unknown;
}
