/** Whether somebody answers for the structure `st` today: whose account is neither suspended nor erased. */
export const HAS_MANAGER = `
EXISTS (
  SELECT FROM role_compte rc
  JOIN compte who ON who.id = rc.compte_id
  WHERE rc.structure_id = st.id AND rc.fonction = 'responsable'
    AND who.suspendu_le IS NULL AND who.supprime_le IS NULL
)`;
