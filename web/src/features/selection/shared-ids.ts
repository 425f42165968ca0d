const MOST = 30;

/** `/selection?ids=maillage--a,maillage--b`: solutions only, never who they are for. */
export function sharedIds(params: URLSearchParams): string[] {
  const ids = (params.get('ids') ?? '').split(',').filter((id) => id.length > 0 && id.length < 300);
  return [...new Set(ids)].slice(0, MOST);
}

export function shareLink(origin: string, ids: readonly string[]): string {
  return `${origin}/selection?ids=${ids.map(encodeURIComponent).join(',')}`;
}
