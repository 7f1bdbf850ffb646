/** What a person calls an article: its file name without folders and `.txt`. */
export function labelOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.txt$/i, '');
}
