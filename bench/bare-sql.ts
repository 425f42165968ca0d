/** The whole answer by SQL alone: what the columns held in memory are compared with. */

// $1 longitude, $2 latitude, $3 metres, $4 degrees that surely hold them, $5 zone codes, $6 département.
const HERE = 'ST_SetSRID(ST_MakePoint($1, $2), 4326)';

const KEPT = `
WITH kept AS MATERIALIZED (
  SELECT s.id, s.type, s.thematiques, s.publics, s.dispositif_slug,
    ST_Distance(s.point::geography, ${HERE}::geography) AS metres
  FROM service s
  WHERE s.point && ST_Expand(${HERE}, $4)
    AND s.statut = 'publie'
    AND s.supprime_le IS NULL
    AND (s.zone_eligibilite IS NULL OR s.zone_eligibilite && $5::text[])
  UNION ALL
  SELECT s.id, s.type, s.thematiques, s.publics, s.dispositif_slug, NULL
  FROM service s
  LEFT JOIN structure st ON st.id = s.structure_id
  WHERE ('a-distance' = ANY (s.modes_accueil) OR s.hebergement
      OR (s.point IS NULL AND st.departement_code = $6))
    AND NOT coalesce(s.point && ST_Expand(${HERE}, $4), false)
    AND s.statut = 'publie'
    AND s.supprime_le IS NULL
    AND (s.zone_eligibilite IS NULL OR s.zone_eligibilite && $5::text[])
), near AS (SELECT * FROM kept WHERE metres IS NULL OR metres <= $3)`;

export const PAGE_BY_SQL = `${KEPT}
SELECT s.*, to_json(st) AS structure, page.metres
FROM (SELECT id, metres FROM near ORDER BY metres NULLS LAST, id LIMIT 20) page
JOIN service s ON s.id = page.id
JOIN structure st ON st.id = s.structure_id
ORDER BY page.metres NULLS LAST, s.id`;

export const COUNTS_BY_SQL = `${KEPT}
SELECT 'total' AS facette, NULL AS valeur, count(*) AS nombre FROM near
UNION ALL SELECT 'types', type, count(*) FROM near GROUP BY 2
UNION ALL SELECT 'dispositifs', dispositif_slug, count(*) FROM near GROUP BY 2
UNION ALL SELECT 'thematiques', valeur, count(*) FROM near, unnest(thematiques) AS valeur GROUP BY 2
UNION ALL SELECT 'publics', valeur, count(*) FROM near, unnest(publics) AS valeur GROUP BY 2`;
