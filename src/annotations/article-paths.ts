import type { ArticleRecord } from './article-records';

/**
 * Where each article is now, by its id. Mostly that is what its record says. Files move behind our
 * back, though (in git, in a shell, on a branch without the rename), and two clones may have begun a
 * record for one article. So where a record's path is also somebody's earlier path, or it has earlier
 * ones of its own, and no file is there: it follows the record that moved on from there; failing
 * that, it falls back to the latest of its earlier paths at which there is a file.
 */
export async function resolveArticlePaths(
  records: readonly ArticleRecord[],
  exists: (path: string) => Promise<boolean>,
): Promise<Map<string, string>> {
  const known = new Map<string, Promise<boolean>>();
  const isThere = (path: string) => {
    let answer = known.get(path);
    if (!answer) {
      answer = exists(path);
      known.set(path, answer);
    }
    return answer;
  };
  const leavers = new Map<string, ArticleRecord[]>();
  for (const record of records) {
    for (const path of record.earlier) leavers.set(path, [...(leavers.get(path) ?? []), record]);
  }
  const paths = new Map<string, string>();
  for (const record of records) {
    const { id, path, earlier } = record;
    const followed = (leavers.get(path) ?? []).filter((other) => other.id !== id).map((other) => other.path);
    const others = [...followed.sort(), ...earlier];
    let found = path;
    if (others.length > 0 && !(await isThere(path))) {
      for (const other of others) {
        if (!(await isThere(other))) continue;
        found = other;
        break;
      }
    }
    paths.set(id, found);
  }
  return paths;
}
