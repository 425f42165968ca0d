import { HttpError } from '@oazapfts/runtime';

export async function postForFile(path: string, body: unknown): Promise<Blob> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return response.blob();
  throw new HttpError(response.status, await response.json().catch(() => null), response.headers);
}
