export type Piece = { readonly kind: 'text' | 'link'; readonly text: string };

const LINK = /(https?:\/\/[^\s<>«»]+[^\s<>«».,;:!?)])/;

/** Cuts a text at the addresses it holds, so that they can be followed. */
export function splitLinks(text: string): readonly Piece[] {
  return text
    .split(LINK)
    .map((piece, index): Piece => ({ kind: index % 2 === 1 ? 'link' : 'text', text: piece }))
    .filter(({ text: piece }) => piece !== '');
}
