import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('source')
export class SourceEntity {
  @PrimaryColumn('text')
  slug!: string;

  @Column('text')
  nom!: string;

  @Column('text', { nullable: true })
  description!: string | null;
}
