/** The entries between the commas of a list; lines that begin with # are for readers. */
export function entriesOf(list: string): string[] {
  const entries: string[] = [];
  for (const line of list.split('\n')) {
    if (line.startsWith('#')) continue;
    for (const part of line.split(',')) {
      const entry = part.trim();
      if (entry !== '') entries.push(entry);
    }
  }
  return entries;
}
