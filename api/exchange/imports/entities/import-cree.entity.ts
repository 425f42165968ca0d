import { Entity, PrimaryColumn } from 'typeorm';

@Entity('import_cree')
export class ImportCreeEntity {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_cree_pkey' })
  importId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'import_cree_pkey' })
  objet!: string;

  @PrimaryColumn('text', { name: 'objet_id', primaryKeyConstraintName: 'import_cree_pkey' })
  objetId!: string;
}
