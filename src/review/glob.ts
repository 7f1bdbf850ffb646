/** More alternatives than a person writes; a hostile pattern could ask for millions. */
const mostAlternatives = 64;

/**
 * Tells whether a path fits a glob: `*` and `?` within a name, `**` over folders, `{a,b}` for
 * alternatives. A glob without `/` means that name in any folder; one that ends in `/` means all that
 * is in that folder. Its own code, because globs come from files that others write and every library
 * looked at makes regular expressions that a hostile glob can slow without end; this takes at most
 * the product of both lengths.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const names = path.split('/');
  return alternatives(glob).some((each) => matchNames(pattern(each), names));
}

function pattern(glob: string): string[] {
  const path = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
  const names = path.split('/');
  return names.length === 1 ? ['**', ...names] : names;
}

/** Spells out `{a,b}`; what is beyond the limit is left as it stands. */
function alternatives(glob: string): string[] {
  let open = [glob];
  for (;;) {
    const next = open.flatMap((each) => {
      const group = /\{([^{}]*)\}/.exec(each);
      if (!group) return [each];
      const before = each.slice(0, group.index);
      const after = each.slice(group.index + group[0].length);
      return (group[1] ?? '').split(',').map((choice) => before + choice + after);
    });
    if (next.length > mostAlternatives) return open;
    if (next.length === open.length && next.every((each, index) => each === open[index])) return open;
    open = next;
  }
}

function matchNames(wanted: readonly string[], names: readonly string[]): boolean {
  return matchRun(wanted, names, (item) => item === '**', matchName);
}

function matchName(wanted: string, name: string): boolean {
  return matchRun(
    [...wanted],
    [...name],
    (item) => item === '*',
    (item, letter) => item === '?' || item === letter,
  );
}

/** Wildcard matching with one point to go back to: the last wildcard is the only one that need grow. */
function matchRun<Item>(
  wanted: readonly Item[],
  given: readonly Item[],
  isWild: (item: Item) => boolean,
  matches: (wanted: Item, given: Item) => boolean,
): boolean {
  let at = 0;
  let place = 0;
  let wild = -1;
  let resume = 0;
  while (place < given.length) {
    const item = wanted[at];
    if (item !== undefined && isWild(item)) {
      wild = at++;
      resume = place;
    } else if (item !== undefined && matches(item, given[place] as Item)) {
      at++;
      place++;
    } else if (wild >= 0) {
      at = wild + 1;
      place = ++resume;
    } else return false;
  }
  while (at < wanted.length && isWild(wanted[at] as Item)) at++;
  return at === wanted.length;
}
