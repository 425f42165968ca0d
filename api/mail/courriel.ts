/** A mail to send, as the outbox takes it. */
export type NewMail = {
  /** Names the effect: a second mail of the same key is not sent. No personal data in it. */
  readonly cle: string;
  /** The address of the one recipient. */
  readonly a: string;
  readonly gabarit: string;
  readonly sujet: string;
  readonly texte: string;
  readonly html?: string | undefined;
  readonly compte_id?: string | null;
  /** Where a mailbox asks in one click that such mails stop (RFC 8058): it may do nothing else. */
  readonly desabonnement?: string | null;
  /** Goes before the others: somebody is waiting for it in front of a screen. */
  readonly urgent?: boolean;
  /** Not worth sending after this instant. */
  readonly valable_jusqua?: Date | null;
};

/** A mail that a runner took to deliver. */
export type ClaimedMail = {
  readonly id: number;
  readonly cle: string;
  readonly message_id: string;
  readonly a: string;
  readonly compte_id: string | null;
  readonly gabarit: string;
  readonly sujet: string;
  readonly texte: string;
  readonly html: string | null;
  readonly desabonnement: string | null;
  readonly cree_le: Date;
  readonly tentatives: number;
};

/** A recipient whose server refused the address for good. */
export type Bounce = {
  readonly courriel_id: number;
  readonly cle: string;
  readonly a: string;
  readonly gabarit: string;
  readonly compte_id: string | null;
};
