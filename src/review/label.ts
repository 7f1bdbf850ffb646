/** What a person calls an article: its file name without folders and `.txt`. */
export function labelOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.txt$/i, '');
}

/**
 * Names that two versions share say nothing: those take their folders along. The order stays.
 */
export function apart<Each extends { readonly witness: { readonly id: string; readonly label: string } }>(
  here: { readonly id: string },
  versions: readonly Each[],
): Each[] {
  const names = [labelOf(here.id), ...versions.map(({ witness }) => labelOf(witness.id))];
  return versions.map((version) => {
    const { id } = version.witness;
    const isShared = names.filter((name) => name === labelOf(id)).length > 1;
    const label = isShared ? id.replace(/\.txt$/i, '') : labelOf(id);
    return version.witness.label === label ? version : { ...version, witness: { ...version.witness, label } };
  });
}
