/** What a mail says, before it is laid out. */
export type MailContent = {
  readonly sujet: string;
  /** « Bonjour Camille, » by default « Bonjour, ». */
  readonly salutation?: string;
  readonly paragraphes: readonly string[];
  /** What one may do: each link on its own line. */
  readonly actions?: readonly { readonly libelle: string; readonly adresse: string }[];
  /** After the links. */
  readonly suite?: readonly string[];
  /** Why one receives it: « Vous recevez ce courriel parce que… » */
  readonly pourquoi: string;
};

export type ComposedMail = {
  readonly sujet: string;
  readonly texte: string;
  readonly html: string;
};

const SIGNATURE = 'Maillage, la carte partagée des solutions pour les jeunes en Occitanie';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const paragraph = (text: string): string => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

function toText(content: Required<MailContent>): string {
  const links = content.actions.map(({ libelle, adresse }) => `${libelle} :\n${adresse}`);
  const body = [content.salutation, ...content.paragraphes, ...links, ...content.suite];
  return `${body.join('\n\n')}\n\n-- \n${SIGNATURE}\n\n${content.pourquoi}\n`;
}

function toHtml(content: Required<MailContent>): string {
  const links = content.actions.map(
    ({ libelle, adresse }) =>
      `<p><a href="${escapeHtml(adresse)}" style="font-weight:bold">${escapeHtml(libelle)}</a></p>`,
  );
  const body = [
    ...[content.salutation, ...content.paragraphes].map(paragraph),
    ...links,
    ...content.suite.map(paragraph),
  ];
  return [
    '<!doctype html>',
    `<html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(content.sujet)}</title></head>`,
    '<body style="font:16px/1.5 sans-serif;color:#1d2430;max-width:36em;margin:0 auto;padding:1em">',
    ...body,
    '<hr>',
    `<p style="font-size:14px;color:#4a5362">${SIGNATURE}<br>${escapeHtml(content.pourquoi)}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

/** Lays out a mail as plain text and as the simplest HTML, both saying the same. */
export function composeMail(content: MailContent): ComposedMail {
  const whole = { salutation: 'Bonjour,', actions: [], suite: [], ...content };
  return { sujet: content.sujet, texte: toText(whole), html: toHtml(whole) };
}
