import type { AddressInfo, Socket } from 'node:net';
import { createServer, type Server } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Received = { readonly to: string; readonly messageId: string; readonly raw: string };

export type MailServer = {
  readonly url: string;
  readonly received: Received[];
  readonly close: () => Promise<void>;
};

/** What a server answers, by the local part of the recipient. */
const REPLIES: Readonly<Record<string, readonly [code: number, text: string]>> = {
  occupe: [450, '4.2.1 try later'],
  inconnu: [550, '5.1.1 no such user'],
  relais: [550, '5.7.1 relaying denied'],
  pourriel: [554, '5.7.1 looks like spam'],
};

function refusal(address: string): Error | null {
  const [code, text] = REPLIES[address.split('@')[0] ?? ''] ?? [];
  return code ? Object.assign(new Error(text), { responseCode: code }) : null;
}

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: *(?:\\r\\n )?(.+)$`, 'im').exec(raw)?.[1]?.trim() ?? '';

function portOf(server: { address: () => AddressInfo | string | null }): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A real mail server on the loopback interface, whose recipients decide how it behaves. */
export async function openMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      done(address.startsWith('pourriel') ? null : refusal(address));
    },
    onData: (stream, session, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const refused = refusal(to);
        if (refused) {
          done(refused);
          return;
        }
        const raw = Buffer.concat(pieces).toString('utf8');
        received.push({ to, messageId: headerOf(raw, 'Message-ID'), raw });
        done(null);
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    url: `smtp://127.0.0.1:${portOf(server.server)}`,
    received,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
      }),
  };
}

/** A server that talks until a moment, then stays silent or hangs up. */
export async function openRudeServer(
  rude: 'silent' | 'hangs-up-in-data' | 'hangs-up-after-data',
): Promise<{ url: string; close: () => void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (rude === 'silent') return;
    let inData = false;
    let text = '';
    socket.write('220 rude\r\n');
    socket.on('data', (piece) => {
      text += piece.toString('latin1');
      if (inData) {
        if (rude === 'hangs-up-in-data' || text.includes('\r\n.\r\n')) socket.destroy();
        return;
      }
      for (;;) {
        const end = text.indexOf('\r\n');
        if (end < 0) return;
        const line = text.slice(0, end).toUpperCase();
        text = text.slice(end + 2);
        if (line.startsWith('DATA')) {
          inData = true;
          socket.write('354 go on\r\n');
          return;
        }
        socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    url: `smtp://127.0.0.1:${portOf(server)}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
