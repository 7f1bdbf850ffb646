/** File names that programmers' tools and habits own, and what such a file is. Matched without regard to case. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:licen[sc]es?|copying|copyright|unlicense|notices?|third[-_ ]?party.*|patents|eula|legal)(?:[-_. ].*)?$|[-_. ](?:licen[sc]e|notices?)\.txt$/i,
    'This is a licence or legal notice, not an article.',
  ],
  [/^read[-_ ]?me(?:[-_. ].*)?$/i, 'This is a README, not an article.'],
  [
    /^(?:change[-_ ]?logs?|changes|release[-_ ]?notes|whats[-_ ]?new)(?:[-_. ].*)?$/i,
    'This is a list of changes, not an article.',
  ],
  [/^(?:authors|contributors|maintainers|credits|thanks)\.txt$/i, 'This is a list of names, not an article.'],
  [
    /^(?:install|installation|todo|hacking|contributing|build|building)\.txt$/i,
    'This is a note for programmers, not an article.',
  ],
  [
    /^(?:(?:.*[-_.])?requirements(?:[-_.].*)?|(?:.*[-_.])?constraints(?:[-_.].*)?|requires|vendor|vendored|top_level|entry_points|dependency_links|sources|namespace_packages|installed-files|package-list|packages)\.txt$/i,
    'This is a list of software packages, not an article.',
  ],
  [/^(?:cmakelists|cmakecache|meson_options)\.txt$/i, 'This is a build script, not an article.'],
  [
    /^(?:robots|humans|ads|app-ads|sellers|security|llms|llms-full|sitemap)\.txt$/i,
    'This is a file for web robots, not an article.',
  ],
  [/(?:^|[-_. ])logs?(?:[-_. ]\d.*)?\.txt$|\.log(?:\.\d+)?(?:\.txt)?$/i, 'This is a log, not an article.'],
  [
    /^(?:.*[-_. ])?(?:word[-_ ]?list|stop[-_ ]?words|dictionary|blocklist|allowlist|blacklist|whitelist)(?:[-_.].*)?\.txt$/i,
    'This is a word list, not an article.',
  ],
];

/** Folders that hold what programs installed or made. */
const machineFolders =
  /(?:^|[\\/])(?:node_modules|site-packages|\.git|\.svn|\.hg|\.venv|__pycache__|[^\\/]+\.(?:dist|egg)-info)[\\/]/i;

/** Why a file is no article by its path alone; null when the path does not tell. */
export function kindByName(path: string): string | null {
  if (machineFolders.test(path)) return 'This file belongs to installed software, not to the desk.';
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  for (const [pattern, why] of kinds) if (pattern.test(name)) return why;
  return null;
}
