import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndexedService } from '../../../test/factories/an-indexed-service.js';
import type { Verdict } from '../../dispositifs/regle.js';
import type { IndexedService } from '../columns/indexed-service.js';
import { type ListField, LIST_FIELDS, ServiceColumns } from '../columns/service-columns.js';
import { buildListFilters, type ListFilters } from './build-filters.js';
import { countFacets, type Facets } from './count-facets.js';
import type { Criteria, MaskFilter } from './criteria.js';
import { selectAround, selectEverywhere } from './select-around.js';
import { selectServices } from './select-services.js';

const HERE = { longitude: 4.277, latitude: 43.694 };
const VERDICTS: readonly Verdict[] = ['eligible', 'a_verifier', 'non_eligible'];
const SLUGS = ['e2c', 'epide', null];

const VALUES: Readonly<Record<ListField, readonly string[]>> = {
  sources: ['demo', 'dora'],
  types: ['accueil', 'formation'],
  frais: ['gratuit', 'payant'],
  thematiques: ['mobilite--permis', 'mobilite--velo', 'sante--soins'],
  publics: ['jeunes', 'femmes', 'tous-publics'],
  modes_accueil: ['en-presentiel', 'a-distance'],
  dispositifs: ['e2c', 'epide'],
  types_structure: ['cada', 'fjt'],
  reseaux_porteurs: ['afpa', 'cap-emploi'],
};

const one = (field: ListField) => fc.constantFrom(...VALUES[field]);
const some = (field: ListField) => fc.uniqueArray(one(field), { maxLength: 2 });
const aService = fc.record({
  source: one('sources'),
  type: fc.option(one('types')),
  frais: fc.option(one('frais')),
  thematiques: some('thematiques'),
  publics: some('publics'),
  modesAccueil: some('modes_accueil'),
  typeStructure: fc.option(one('types_structure')),
  reseauxPorteurs: some('reseaux_porteurs'),
  rules: fc.constantFrom(...SLUGS).map((dispositif) => ({ dispositif, regles: [] })),
  longitude: fc.constantFrom(4.28, 1.44),
  latitude: fc.constant(43.69),
});
const chosen = fc.constantFrom<ListFilters & { eligible?: true }>(
  {},
  { publics: ['femmes'] },
  { publics: ['jeunes'], frais: ['gratuit'] },
  { thematiques: ['mobilite'], modes_accueil: ['en-presentiel'] },
  { thematiques: ['sante--soins'], eligible: true },
  { dispositifs: ['e2c'], publics: ['tous-publics'], sources: ['demo'] },
);

describe('the count beside a value of a facet', () => {
  it('is the total that choosing it alone in that facet gives, in all eleven', () => {
    fc.assert(
      fc.property(fc.array(aService, { maxLength: 30 }), chosen, (drawn, question) => {
        const services = drawn.map((own, rank) => anIndexedService({ ...own, id: `s${rank}` }));
        const { facets } = search(services, question);
        for (const field of LIST_FIELDS)
          for (const { valeur, nombre } of facets[field])
            expect([field, valeur, nombre]).toEqual([
              field,
              valeur,
              search(services, { ...question, [field]: [valeur] }).total,
            ]);
        for (const { valeur, nombre } of facets.categories)
          expect(nombre).toBe(search(services, { ...question, thematiques: [valeur] }).total);
        const eligible = facets.verdict.find(({ valeur }) => valeur === 'eligible');
        expect(eligible?.nombre).toBe(search(services, { ...question, eligible: true }).total);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same when what is kept everywhere is counted apart', () => {
    fc.assert(
      fc.property(fc.array(aService, { maxLength: 30 }), chosen, (drawn, question) => {
        const services = drawn.map((own, rank) => anIndexedService({ ...own, id: `s${rank}` }));
        const { columns, criteria, facets, verdicts } = search(services, question);
        const parts = selectAround(columns, criteria, selectEverywhere(columns, criteria));
        expect(countFacets(columns, parts, verdicts)).toEqual(facets);
      }),
    );
  });
});

function search(
  services: readonly IndexedService[],
  { eligible, ...lists }: ListFilters & { eligible?: true },
) {
  const columns = new ServiceColumns();
  for (const service of services) columns.put(service);
  const verdicts = columns.rules.values.map(
    (_, entry) => VERDICTS[entry % VERDICTS.length] ?? 'eligible',
  );
  const filters = [
    ...buildListFilters(columns, lists),
    ...(eligible ? [onlyEligible(columns, verdicts)] : []),
  ];
  const criteria: Criteria = {
    filters,
    servedZones: null,
    candidates: null,
    around: {
      ...HERE,
      radiusM: 50_000,
      travel: null,
      servedDepartements: columns.departements.maskOfAny(() => true, { orEmpty: true }),
      measure: (_row, longitude) => Math.abs(longitude - HERE.longitude) * 80_000,
    },
    box: null,
    scoreQualiteMinimum: null,
    heuresSemaineMin: null,
    listeCej: null,
  };
  const selection = selectServices(columns, criteria);
  const facets: Facets = countFacets(columns, selection, verdicts);
  return { columns, criteria, facets, verdicts, total: selection.rows.length };
}

function onlyEligible(columns: ServiceColumns, verdicts: readonly Verdict[]): MaskFilter {
  const mask = Uint8Array.from(verdicts, (verdict) => Number(verdict === 'eligible'));
  return { facet: 'verdict', entries: columns.rules.entries, mask };
}
