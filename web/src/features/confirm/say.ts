import type { SaidOfLink } from '../../api/confirm';

export type Say = (said: SaidOfLink, onSaid?: () => void) => void;
