import { describe, expect, it } from 'vitest';
import { findHeader, foldHeader, matchColumns } from './match-columns.js';

const fieldsOf = (headers: string) => matchColumns(headers.split(',')).fields;

describe('foldHeader', () => {
  it.each([
    ['Code postal', 'code postal'],
    ['N° de téléphone', 'numero telephone'],
    ['Adresse de la structure', 'adresse structure'],
    ['HORAIRES_LUNDI', 'horaire lundi'],
    ['codePostal', 'code postal'],
  ])('reads %s as %s', (header, folded) => expect(foldHeader(header)).toBe(folded));
});

describe('matchColumns', () => {
  it('knows the list of France services', () =>
    expect(
      fieldsOf(
        'id_fs,insee_dep,lib_fs,adresse,complement_adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,h_lundi,h_samedi,prise_rdv,commentaire,type_fs',
      ),
    ).toEqual([
      'id',
      'departement',
      'nom',
      'adresse',
      'complement_adresse',
      'code_insee',
      'code_postal',
      'commune',
      'latitude',
      'longitude',
      'courriel',
      'telephone',
      'horaires_lundi',
      'horaires_samedi',
      'prise_rdv',
      'commentaire',
      null,
    ]));

  it('knows the list of CFA', () =>
    expect(
      fieldsOf(
        'siret,uai,raison_sociale,enseigne,reseaux,nature,adresse,code_postal,commune,departement,code_insee,qualiopi,date_import',
      ),
    ).toEqual([
      'siret',
      null,
      'raison_sociale',
      'enseigne',
      null,
      null,
      'adresse',
      'code_postal',
      'commune',
      'departement',
      'code_insee',
      null,
      'date_maj',
    ]));

  it('knows the list of missions locales, whose commune is only deduced', () =>
    expect(
      fieldsOf('id_imilo,nom_officiel,nom_usuel,departement,code_insee_prefixe,commune_prefixe'),
    ).toEqual([
      'id',
      'nom_officiel',
      'nom_usuel',
      'departement',
      'code_insee_deduit',
      'commune_deduite',
    ]));

  it('does not take the point of a contract for that of the association', () =>
    expect(
      fieldsOf(
        'raison_sociale,departement,code_contrat_ville,contrat_ville,lon_contrat,lat_contrat,source',
      ),
    ).toEqual([
      'raison_sociale',
      'departement',
      null,
      'contexte',
      'longitude_approchee',
      'latitude_approchee',
      null,
    ]));

  it('knows renamed columns', () =>
    expect(fieldsOf('Nom de la structure,Ville,CP,Tél.,E-mail,Site internet,N° SIRET')).toEqual([
      'nom',
      'commune',
      'code_postal',
      'telephone',
      'courriel',
      'site_web',
      'siret',
    ]));

  it("keeps data·inclusion's own columns, source among them", () =>
    expect(fieldsOf('source,structure_id,id,nom,description,date_maj,type,thematiques')).toEqual([
      'source',
      'structure_id',
      'id',
      'nom',
      'description',
      'date_maj',
      'type',
      'thematiques',
    ]));

  it('gives a field to its best-named column and lists the others', () =>
    expect(matchColumns(['Nom', 'Portable', 'Téléphone', 'Couleur'])).toEqual({
      fields: ['nom', null, 'telephone', null],
      ignored: ['Portable', 'Couleur'],
    }));
});

describe('findHeader', () => {
  it('skips the titles above the header', () =>
    expect(
      findHeader([
        ['Annuaire 2024', '', ''],
        ['', '', ''],
        ['Nom', 'Ville', 'CP'],
        ['EPIDE', 'Toulouse', '31000'],
      ]),
    ).toBe(2));
});
