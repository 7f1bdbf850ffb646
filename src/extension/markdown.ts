/**
 * Any text as Markdown that shows it letter for letter, in one line: no markup, links, HTML, table cells or
 * addresses come of it.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~^=$@:]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .trim();
}

/**
 * What a person wrote in Markdown, with its emphasis, lists, quotations and line breaks, but without HTML, pictures,
 * and links that do not show where they lead: an address written out is a link, nothing else is.
 */
export function noteMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}

/** A link that runs one of our own commands. The title is shown as it is. */
export function commandLink(title: string, command: string, args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[()'!*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${plainMarkdown(title)}](command:${command}?${query})`;
}
