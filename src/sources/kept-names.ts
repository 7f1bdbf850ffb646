import type { Named } from './find-names';
import { createKnownNames, type KnownNames, type Usual } from './names';

/**
 * Gives what is known of the names of an article, and keeps the latest answers: after most edits the article names the
 * same people in the same sentences. `usual` must always tell the same of a name.
 */
export function createKeptNames(usual: (name: string) => Usual): (named: readonly Named[]) => KnownNames {
  const latest: { readonly named: readonly Named[]; readonly known: KnownNames }[] = [];
  return (named) => {
    const same = latest.find((each) => sameNames(each.named, named));
    if (same) return same.known;
    const known = createKnownNames(named, usual);
    if (latest.unshift({ named, known }) > mostKept) latest.pop();
    return known;
  };
}

/** An edit taken back, and the siblings that are compared with the article. */
const mostKept = 4;

/** All that is told of a name; where in its sentence it stands is not asked for. */
const told: Readonly<Record<keyof Named, true>> = {
  kind: true,
  name: true,
  first: true,
  acts: true,
  titled: true,
  gender: true,
  title: true,
  tells: true,
  sentence: true,
};
const compared = Object.keys(told).filter((key) => key !== 'tells') as Exclude<keyof Named, 'tells'>[];

function sameNames(a: readonly Named[], b: readonly Named[]): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
}

function isSame(a: Named, b: Named | undefined): boolean {
  if (!b) return false;
  for (const key of compared) if (a[key] !== b[key]) return false;
  return (
    a.tells === b.tells ||
    (a.tells.length === b.tells.length && a.tells.every((words, i) => words === b.tells[i]))
  );
}
