import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('recherche_sans_resultat')
@Check('recherche_sans_resultat_cause', "cause IN ('aucun_resultat', 'aucune_eligible')")
@Check('recherche_sans_resultat_nombre', 'nombre > 0')
export class RechercheSansResultatEntity {
  @PrimaryColumn('text', { name: 'commune_code' })
  communeCode!: string;

  @PrimaryColumn('text')
  besoin!: string;

  @PrimaryColumn('date')
  mois!: string;

  @PrimaryColumn('text')
  cause!: string;

  @Column('integer')
  nombre!: number;
}
