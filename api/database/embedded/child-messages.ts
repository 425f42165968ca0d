/** What the parent and the process of the embedded database tell each other. */
export type ToChild =
  | {
      readonly kind: 'open';
      readonly dataDir: string;
      readonly port: number;
      readonly token: string;
    }
  | { readonly kind: 'ping' }
  | { readonly kind: 'close' };

export type FromChild =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'refused'; readonly reason: 'locked' | 'failed'; readonly message: string }
  | { readonly kind: 'pong' };

export const EXIT_LOCKED = 75;
export const EXIT_FAULT = 70;
