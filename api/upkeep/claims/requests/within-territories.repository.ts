/** Where the structure `st` stands: its commune `place_c`, its département `place_d`. */
export const STRUCTURE_PLACE = `
LEFT JOIN commune_ancienne place_a ON place_a.code = st.code_insee
LEFT JOIN commune place_c ON place_c.code = coalesce(place_a.commune_code, st.code_insee)
LEFT JOIN departement place_d ON place_d.code = st.departement_code`;

/**
 * Whether the structure of `STRUCTURE_PLACE` stands in one of these territories, given as two arrays of
 * the same length; the rule `mayModerate`, for lists.
 */
export const IN_TERRITORIES = (everywhere: string, mailles: string, codes: string): string => `
(${everywhere}::boolean OR EXISTS (
  SELECT FROM unnest(${mailles}::text[], ${codes}::text[]) AS held (maille, code)
  WHERE (held.maille = 'commune' AND held.code = place_c.code)
    OR (held.maille = 'epci' AND held.code = place_c.epci_siren)
    OR (held.maille = 'departement'
      AND held.code = coalesce(place_c.departement_code, st.departement_code))
    OR (held.maille = 'region' AND held.code = coalesce(place_c.region_code, place_d.region_code))
    OR (held.maille = 'territoire' AND EXISTS (
      SELECT FROM territoire_commune tc
      WHERE tc.territoire_id = held.code AND tc.commune_code = place_c.code))
))`;
