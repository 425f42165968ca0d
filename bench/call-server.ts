import { Agent, request } from 'node:http';

/** One kept connection, as a browser has: what is timed is the answer, not the handshake. */
export function createCaller(base: string): {
  readonly get: (path: string) => Promise<Buffer>;
  readonly post: (path: string, body: unknown) => Promise<Buffer>;
  readonly close: () => void;
} {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const call = (method: string, path: string, body?: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const headers = body
        ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        : {};
      const sent = request(new URL(path, base), { agent, method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const whole = Buffer.concat(chunks);
          if (answer.statusCode === 200) resolve(whole);
          else reject(new Error(`${answer.statusCode} ${path} ${whole.toString().slice(0, 200)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, JSON.stringify(body)),
    close: () => agent.destroy(),
  };
}
