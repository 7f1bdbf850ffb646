/**
 * True for a path that may be read from and written into a folder: relative, `/` between its parts, and no part
 * that leads out of it.
 */
export function isInnerPath(path: string): boolean {
  if (path === '' || path.length > 1000 || path.includes('\\') || path.includes('\0')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** True for a path that the `Files` port leaves out: hidden folders other than `.stet`, and `node_modules`. */
export function isLeftOut(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((part) => part === 'node_modules' || (part.startsWith('.') && part !== '.stet'));
}

/** `a/b` and `c` as `a/b/c`; an empty folder adds nothing. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
