/** The line of HTML that shows a search in a page of somebody else. */
export function embedLine(
  params: URLSearchParams,
  { origin, title }: { readonly origin: string; readonly title: string },
): string {
  const query = params.toString();
  const address = `${origin}/embed${query ? `?${query}` : ''}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

const escaped = (text: string): string => text.replaceAll(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign);
