/** Who is accepted answers for the structure, or joins those who do; who decides may say otherwise. */
export function chooseFonction(
  asked: 'editeur' | 'responsable' | undefined,
  hasManager: boolean,
): 'editeur' | 'responsable' {
  return asked ?? (hasManager ? 'editeur' : 'responsable');
}
