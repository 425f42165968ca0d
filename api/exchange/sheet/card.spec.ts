import { describe, expect, it } from 'vitest';
import type { EligibiliteAnswer, ServiceSheet } from '../../catalogue/sheet.schema.js';
import { composeCard } from './card.js';

const structure = {
  nom: 'Mission Locale',
  adresse: null,
  commune: null,
  longitude: null,
  latitude: null,
  source_nom: null,
  source_annee: 2023,
  a_confirmer: [],
};

const aSheet = (changes: object = {}): ServiceSheet =>
  ({
    nom: 'entretiens avec la psychologue',
    structure,
    source: 'maillage',
    source_nom: 'Avenant 2023',
    source_annee: 2023,
    a_confirmer: [],
    adresse: null,
    complement_adresse: null,
    code_postal: '30600',
    commune: 'Vauvert',
    code_insee: '30341',
    longitude: 4.276,
    latitude: 43.694,
    point_precision: 'commune',
    permanences: [],
    horaires: null,
    fermetures: [],
    prochaine_entree: null,
    contact: {
      origine: 'service',
      nom: null,
      telephone: '+33466883785',
      courriel: null,
      lien: null,
      explication: '',
    },
    fraicheur: { texte: 'Jamais confirmé' },
    modalite_entree: 'Prescription',
    mobilisation_precisions: 'Prescription',
    volume_horaire_hebdomadaire: null,
    nombre_semaines: null,
    duree: null,
    dispositif_fiche: null,
    remuneration: null,
    frais: null,
    frais_precisions: null,
    publics_precisions: null,
    conditions_acces: null,
    ...changes,
  }) as unknown as ServiceSheet;

const compose = (changes: object = {}, more: object = {}) =>
  composeCard({
    number: 1,
    sheet: aSheet(changes),
    distanceMetres: null,
    home: null,
    eligibilite: null,
    visit: null,
    ...more,
  });

const rowOf = (card: ReturnType<typeof compose>, label: string) =>
  card.rows.find((row) => row.label === label)?.lines;

const NIMES = { code: '30189', nom: 'Nîmes' };

describe('a card of the sheet', () => {
  it('says that the exact address is to be asked', () =>
    expect(rowOf(compose(), 'Où')).toEqual(['30600 Vauvert', 'Adresse exacte à demander.']));

  it('says about how far a place without an address is', () =>
    expect(rowOf(compose({}, { distanceMetres: 17_300, home: NIMES }), 'Où')).toEqual([
      '30600 Vauvert',
      'À environ 17 km de Nîmes à vol d’oiseau ; adresse exacte à demander.',
    ]));

  it('does not measure a distance within her own commune', () =>
    expect(
      rowOf(
        compose(
          { adresse: '310 rue Emile Zola' },
          { distanceMetres: 50, home: { code: '30341', nom: 'Vauvert' } },
        ),
        'Où',
      ),
    ).toEqual(['310 rue Emile Zola, 30600 Vauvert', 'Dans votre commune.']));

  it('says the next dates in sentences', () =>
    expect(
      rowOf(
        compose({
          permanences: [
            {
              phrase: 'chaque lundi de 9 h à 12 h',
              lieu: { nom: 'Antenne' },
              a_demander: [],
              prochaines_dates: [
                { date: '2026-11-23', debut: '09:00', fin: '12:00' },
                { date: '2026-11-30', debut: null, fin: null },
              ],
            },
          ],
        }),
        'Quand',
      ),
    ).toEqual([
      'Chaque lundi de 9 h à 12 h, Antenne.',
      'Prochaines dates : lundi 23 novembre de 9 h à 12 h et lundi 30 novembre.',
    ]));

  it('says when nothing is known of days and hours', () =>
    expect(rowOf(compose(), 'Quand')).toEqual(['Jours et heures à demander.']));

  it("says whose number it is when it is not the solution's own", () =>
    expect(
      rowOf(
        compose({
          contact: {
            origine: 'mission_locale',
            telephone: '+33466883785',
            courriel: null,
            lien: null,
            explication: 'Pas de contact connu.',
          },
        }),
        'Contact',
      ),
    ).toEqual(['Pas de contact connu.', '04 66 88 37 85']));

  it('says what the scheme gives when the structure says nothing, each amount with its year', () => {
    const montants = [
      { libelle: 'Allocation au plus, mineur', euros: 220.92, par: 'mois', annee: 2024 },
      { libelle: 'Allocation au plus, mineur', euros: 224.68, par: 'mois', annee: 2025 },
    ];
    const dispositif_fiche = {
      duree: '6 à 12 mois',
      heures_semaine_min: 15,
      heures_semaine_max: 20,
      montants,
    };
    const card = compose({ dispositif_fiche });
    expect(rowOf(card, 'Durée')).toEqual([
      '15 à 20 h par semaine, 6 à 12 mois (règle générale du dispositif).',
    ]);
    expect(rowOf(card, 'Revenu')).toEqual([
      'Allocation au plus, mineur : 224,68 € par mois en 2025.',
    ]);
    const own = compose({ dispositif_fiche, duree: 'neuf mois', remuneration: '500 € par mois' });
    expect(rowOf(own, 'Durée')).toEqual(['Neuf mois.']);
    expect(rowOf(own, 'Revenu')).toEqual(['500 € par mois.']);
  });

  it('says a thing once', () => expect(rowOf(compose(), 'Comment')).toEqual(['Prescription.']));

  it.each([
    ['eligible', 'satisfaite', 'Cette solution vous est ouverte.'],
    ['a_verifier', 'inconnue', "À vérifier avec la structure avant d'y aller :"],
    [
      'non_eligible',
      'non_satisfaite',
      "D'après les règles, cette solution ne vous est pas ouverte :",
    ],
  ])(
    'says a verdict %s in plain words, with the reasons that weigh',
    (verdict, issue, sentence) => {
      const raison = {
        regle: 'x',
        explication: 'il faut avoir 16 ans au moins',
        nature: 'droit',
        source_url: null,
        verifiee_le: null,
      };
      const other = issue === 'satisfaite' ? 'non_satisfaite' : 'satisfaite';
      const eligibilite = {
        verdict,
        raisons: [
          { ...raison, issue },
          { ...raison, issue: other, explication: 'autre' },
        ],
        relations: [],
      } as unknown as EligibiliteAnswer;
      expect(compose({}, { eligibilite }).verdict).toEqual({
        kind: verdict,
        sentence,
        reasons: ['Il faut avoir 16 ans au moins.'],
      });
    },
  );

  it('gives no verdict without a profile', () => expect(compose().verdict).toBeNull());
});
