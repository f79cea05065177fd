const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for HTML, between tags or in a quoted attribute. */
export const html = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** Formats a text as code, for readers to type. */
export const code = (text: string) => `<code>${html(text)}</code>`;

export const list = (items: readonly string[]) =>
  items.length > 0 ? `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>` : '';
