export function siblingsOf(text: string): Record<string, string>;
