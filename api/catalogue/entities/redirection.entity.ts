import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Index('redirection_nouveau_idx', ['objet', 'nouveauId'])
@Entity('redirection')
export class RedirectionEntity {
  @PrimaryColumn('text')
  objet!: string;

  @PrimaryColumn('text', { name: 'ancien_id' })
  ancienId!: string;

  @Column('text', { name: 'nouveau_id' })
  nouveauId!: string;

  @Column('timestamptz', { name: 'cree_le', default: () => 'now()' })
  creeLe!: Date;
}
