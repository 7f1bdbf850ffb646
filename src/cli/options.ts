import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Severity } from '../rules/rule';

/** What `stet check` was asked to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly failOn: Severity | 'never';
  readonly quiet: boolean;
  readonly color: boolean;
  readonly config: string | null;
  /** The path that text from standard input stands for; null when nothing is read from there. */
  readonly stdinPath: string | null;
}

/** The call was wrong; the message says how to put it right. */
export class UsageError extends Error {}

const levels = ['hint', 'information', 'warning', 'error', 'never'] as const;

/** Reads the words after `stet check`. Throws `UsageError`. */
export function checkOptions(
  args: readonly string[],
  terminal: boolean,
  env: NodeJS.ProcessEnv,
): CheckOptions {
  const { values, positionals } = parse(args, {
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    quiet: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    config: { type: 'string' },
    stdin: { type: 'boolean' },
    'stdin-path': { type: 'string' },
  });
  const format = values.format ?? 'pretty';
  if (format !== 'pretty' && format !== 'json') {
    throw new UsageError(`“${format}” is not a format. The formats are pretty and json.`);
  }
  const failOn = levels.find((level) => level === (values['fail-on'] ?? 'warning'));
  if (!failOn) throw new UsageError(`--fail-on takes one of ${levels.join(', ')}.`);
  if (values.stdin && values['stdin-path'] === undefined) {
    throw new UsageError('--stdin needs --stdin-path P, the file that the text stands for.');
  }
  if (values.stdin && positionals.length > 0) {
    throw new UsageError('With --stdin no other files are checked: leave the paths out.');
  }
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    format,
    failOn,
    quiet: values.quiet ?? false,
    color: terminal && !values['no-color'] && !env.NO_COLOR && format === 'pretty',
    config: values.config ?? null,
    stdinPath: values.stdin ? (values['stdin-path'] ?? null) : null,
  };
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What a report command (`sources`, `claims`, `versions`, `compare`) was asked to do. */
export interface ReportOptions {
  readonly paths: readonly string[];
  /** False where `sources` or `claims` is to be written for people. */
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly config: string | null;
  /** For `compare`: the file of pairs, or null. */
  readonly pairs: string | null;
}

/** Reads the words after a report command. Throws `UsageError`. */
export function reportOptions(
  command: string,
  args: readonly string[],
  terminal: boolean,
  env: NodeJS.ProcessEnv,
): ReportOptions {
  const { values, positionals } = parse(args, {
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    config: { type: 'string' },
    ...(command === 'compare' ? { pairs: { type: 'string' } as const } : {}),
  });
  const pairs = typeof values.pairs === 'string' ? values.pairs : null;
  if (pairs !== null && positionals.length > 0) {
    throw new UsageError('With --pairs no other files are compared: leave the paths out.');
  }
  const json = values.json === true || (command !== 'sources' && command !== 'claims');
  return {
    paths: positionals.length > 0 || command === 'compare' ? positionals : ['.'],
    json,
    quiet: values.quiet === true,
    color: terminal && values['no-color'] !== true && !env.NO_COLOR && !json,
    config: typeof values.config === 'string' ? values.config : null,
    pairs,
  };
}

/** What `stet --help` prints. */
export const help = `stet: checks news copy for anonymous sources, unverified claims and differences between versions.
Everything happens on this machine.

  stet check [PATH...]   files or folders; the working directory when none is given
      --format FORMAT    pretty (the default) or json
      --fail-on LEVEL    exit with 1 when something at or above LEVEL is open:
                         hint, information, warning (the default), error or never
      --config FILE      use this house style instead of .stet/config.json
      --stdin            read one article from standard input ...
      --stdin-path P     ... and take it for the file P
      --quiet            no summary and no progress
      --no-color         plain text

  stet sources [PATH...]          the register of each article: its sources by kind, what the reader is told of
                                  them, what they say, and how much rests on anonymous ones
      --json                      sources and attributions as JSON
  stet claims [PATH...]           what each article claims and credits nobody for, the words by which its copy is
                                  unsure or tells what it could not find out, and how many facts there are to check
      --json                      sentences with their claims, hedges and disclosures, and the facts, as JSON
  stet versions PATH...           which articles tell the same story, as JSON
  stet compare A B [C...]         what differs between versions, as JSON
  stet compare --pairs FILE       the same for many pairs: a line {"id", "a": {"path" or "text"}, "b": ...} each

  These four take --config FILE, --quiet and --no-color too. A file that is named is read even if it does not
  look like an article; of a folder only its English articles are.

  stet --help
  stet --version

An article is compared with the other versions of its story in the same folder: the nearest folder
above it that holds .stet, or else the working directory. That folder's house style, .stet/config.json, holds.

Exit codes: 0 nothing to stop for; 1 findings; 2 a call that was wrong, a file that could not be read, or a house
style with an entry that cannot be used. The rest is checked and printed all the same.
`;

/** What `stet claims --help` prints. */
export const claimsHelp = `stet claims [PATH...]: what an article says on nobody's authority.

Of each article it prints
  - the claims that nobody answers for, each with its line and column, how surely an editor would ask (strong or
    mild), its kind (accusation, statistic, superlative, causal, prediction, characterisation, motive, event), its words,
    and whom the copy credits instead: nobody, nobody in particular, or whoever was credited before
  - hedges ("alleged", "reportedly", "appears to") and disclosures ("could not be verified", "declined to comment")
  - how many numbers, names, titles, dates, quotations and superlatives there are to check

  --json           as JSON: {"files": [{"path", "sentences": [{"start", "end", "attribution", "claimTypes", "flag",
                   "strength", "hedges", "disclosures"}], "facts": [{"start", "end", "kind"}]}]}
                   Places are UTF-16 code units; strength is null where nothing is claimed on nobody's authority.
  --config FILE    use this house style instead of .stet/config.json
  --quiet          no remarks on files that were not read
  --no-color       plain text

PATH is a file or folder; without one it is the working directory. A file that is named is read even if it does not
look like an article. Exit codes: 0; 2 for a call that was wrong, a file that could not be read, or a house style
with an entry that cannot be used.
`;
