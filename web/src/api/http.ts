import { ApiError } from './api-error';

export async function getJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return read(await fetch(`/api/v1${path}`, { signal: signal ?? null }));
}

export async function postJson<Answer>(
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  return read(
    await fetch(`/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    }),
  );
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return response.json();
  const said = await response.json().catch(() => ({}));
  throw new ApiError(response.status, said.code ?? 'unknown', said.message ?? '');
}
