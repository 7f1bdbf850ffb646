import { readFile } from 'node:fs/promises';
import { version } from '../../package.json';
import type { Severity } from '../rules/rule';
import { decodeText } from '../text/decode';
import { type CheckResult, check, open } from './check';
import { claimsList } from './claims-list';
import type { HouseStyleFile } from './house-style-file';
import { jsonReport } from './json';
import {
  type CheckOptions,
  checkOptions,
  claimsHelp,
  help,
  type ReportOptions,
  reportOptions,
  UsageError,
} from './options';
import { prettyReport } from './pretty';
import type { ReadInput } from './read-texts';
import { registerReport } from './register';
import {
  type ReportResult,
  reportClaims,
  reportComparison,
  reportPairs,
  reportSources,
  reportVersions,
} from './reports';

/** Exit codes: 0 nothing to stop for, 1 findings, 2 a wrong call, unreadable input or a house style with mistakes. */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--version' || command === '-v') return say(`${version}\n`);
  if (command === 'claims' && rest.includes('--help')) return say(claimsHelp);
  if (command === undefined || command === '--help' || command === '-h' || rest.includes('--help'))
    return say(help);
  if (Object.hasOwn(reports, command)) return report(command as keyof typeof reports, rest);
  if (command !== 'check') throw new UsageError(`“${command}” is not a command of stet. Try: stet --help`);

  const options = checkOptions(rest, process.stdout.isTTY === true, process.env);
  const result = await check(options, {
    cwd: process.cwd(),
    stdin: options.stdinPath === null ? null : await standardInput(),
    houseStyle: options.config === null ? null : await houseStyle(options.config),
    progress: progress(options),
  });
  for (const line of result.errors) process.stderr.write(`stet: ${line}\n`);
  if (!options.quiet) for (const line of result.notices) process.stderr.write(`stet: ${line}\n`);
  await write(options.format === 'json' ? jsonReport(result) : prettyReport(result, options));
  if (result.errors.length > 0) return 2;
  return stops(result, options) ? 1 : 0;
}

const reports = {
  sources: ({ paths }: ReportOptions, input: ReadInput) => reportSources(paths, input),
  claims: ({ paths }: ReportOptions, input: ReadInput) => reportClaims(paths, input),
  versions: ({ paths }: ReportOptions, input: ReadInput) => reportVersions(paths, input),
  compare: ({ paths, pairs }: ReportOptions, input: ReadInput) =>
    pairs === null ? reportComparison(paths, input) : reportPairs(pairs, input),
};

async function report(command: keyof typeof reports, args: readonly string[]): Promise<number> {
  const options = reportOptions(command, args, process.stdout.isTTY === true, process.env);
  const input = {
    cwd: process.cwd(),
    houseStyle: options.config === null ? null : await houseStyle(options.config),
  };
  if (!options.json && command === 'sources') {
    const result = await reportSources(options.paths, input);
    return told(result, registerReport(result.articles, options), options);
  }
  if (!options.json && command === 'claims') {
    const result = await reportClaims(options.paths, input);
    return told(result, claimsList(result.articles, options), options);
  }
  const result = await reports[command](options, input);
  return told(result, `${JSON.stringify(result.report)}\n`, options);
}

async function told(result: ReportResult, output: string, { quiet }: ReportOptions): Promise<number> {
  for (const line of result.errors) process.stderr.write(`stet: ${line}\n`);
  if (!quiet) for (const line of result.notices) process.stderr.write(`stet: ${line}\n`);
  await write(output);
  return result.errors.length > 0 ? 2 : 0;
}

async function say(text: string): Promise<number> {
  await write(text);
  return 0;
}

/** Resolves when the text is through, so that a long report into a pipe is not cut at the exit. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

const strength: Record<Severity, number> = { hint: 0, information: 1, warning: 2, error: 3 };

function stops({ files }: CheckResult, { failOn }: CheckOptions): boolean {
  if (failOn === 'never') return false;
  return files.some(({ review }) =>
    open(review).some(({ severity }) => strength[severity] >= strength[failOn]),
  );
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decoded(Buffer.concat(chunks), 'standard input');
}

async function houseStyle(path: string): Promise<HouseStyleFile> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`The house style ${path} could not be opened.`);
  });
  return { path, text: decoded(bytes, path) };
}

function decoded(bytes: Uint8Array, name: string): string {
  const result = decodeText(bytes);
  if ('text' in result) return result.text;
  throw new UsageError(`${name}: ${result.message}`);
}

/** Only on a terminal, and only when the work takes over a second. */
function progress({ quiet }: CheckOptions): (done: number, total: number) => void {
  const began = Date.now();
  return (done, total) => {
    if (quiet || !process.stderr.isTTY || Date.now() - began < 1000) return;
    process.stderr.write(`\rChecking ${done + 1} of ${total} …${done + 1 === total ? '\n' : ''}`);
  };
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError) process.stderr.write(`stet: ${error.message}\n`);
    else process.stderr.write(`stet: something went wrong that should not have. ${String(error)}\n`);
    process.exitCode = 2;
  },
);
