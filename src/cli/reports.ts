import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { claimsReport } from '../claims/report';
import { type Analyse, createAnalyse } from '../review/analyse';
import { sourcesReport } from '../sources/report';
import { createLibrary } from '../versions/create-library';
import { type ComparedPair, comparedPair, versionsReport } from '../versions/report';
import { UsageError } from './options';
import { type ReadText, readTexts } from './read-texts';

/** What a report command prints, and a sentence for each file that could not be read. */
export interface ReportResult {
  readonly report: object;
  readonly errors: readonly string[];
}

/** `stet sources`: who says what in each article. */
export async function reportSources(given: readonly string[]): Promise<ReportResult> {
  const analyse = createAnalyse();
  return eachFile(given, ({ path: name, text }) => {
    const { article, sources } = analyse(name, text);
    return sourcesReport(article, sources);
  });
}

/** `stet claims`: what nobody is credited for in each article, and what its copy is unsure of. */
export async function reportClaims(given: readonly string[]): Promise<ReportResult> {
  const analyse = createAnalyse();
  return eachFile(given, ({ path: name, text }) => {
    const { article, sources, claims } = analyse(name, text);
    return claimsReport(article, sources, claims);
  });
}

/** `stet versions`: which of the articles tell the same story. */
export async function reportVersions(given: readonly string[]): Promise<ReportResult> {
  const { texts, errors } = await readTexts(given);
  const analyse = createAnalyse();
  const library = createLibrary();
  for (const { path: name, text } of texts) library.add(name, analyse(name, text).article);
  return {
    report: versionsReport(
      library,
      texts.map((text) => text.path),
    ),
    errors,
  };
}

/** `stet compare A B [C...]`: every article against every later one. */
export async function reportComparison(given: readonly string[]): Promise<ReportResult> {
  const { texts, errors } = await readTexts(given);
  if (errors.length === 0 && texts.length < 2) throw new UsageError('stet compare needs two files or more.');
  const analyse = createAnalyse();
  const witnesses = texts.map(({ path: name, text }) => analyse(name, text));
  const pairs = witnesses.flatMap((a, at) => witnesses.slice(at + 1).map((b) => comparedPair(a, b)));
  return { report: { pairs }, errors };
}

/** `stet compare --pairs FILE`: one pair a line, each side a path or a text. A line that is wrong is told and left out. */
export async function reportPairs(file: string): Promise<ReportResult> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The pairs ${file} could not be opened.`);
  });
  const analyse = createAnalyse();
  const pairs: ComparedPair[] = [];
  const errors: string[] = [];
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      pairs.push(await comparedLine(line, path.dirname(file), analyse));
    } catch (error) {
      errors.push(`${file}, line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { report: { pairs }, errors };
}

async function comparedLine(line: string, folder: string, analyse: Analyse): Promise<ComparedPair> {
  const row = parsed(line);
  if (!row.a || !row.b) throw new Error('a pair needs both “a” and “b”.');
  const a = await side(row.a, 'a', folder);
  const b = await side(row.b, 'b', folder);
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : undefined;
  return comparedPair(analyse(a.path, a.text), analyse(b.path, b.text), id);
}

interface Side {
  readonly path?: unknown;
  readonly text?: unknown;
}

function parsed(line: string): { id?: unknown; a?: Side; b?: Side } {
  try {
    const row: unknown = JSON.parse(line);
    if (row !== null && typeof row === 'object') return row;
  } catch {
    // Told below.
  }
  throw new Error('this is not a pair in JSON.');
}

async function side({ path: name, text }: Side, label: string, folder: string): Promise<ReadText> {
  if (typeof text === 'string') return { path: label, text };
  if (typeof name !== 'string') throw new Error(`“${label}” needs a path or a text.`);
  for (const place of [name, path.join(folder, name)]) {
    const { texts } = await readTexts([place]);
    if (texts[0]) return { path: name, text: texts[0].text };
  }
  throw new Error(`${name} could not be read as text.`);
}

async function eachFile(given: readonly string[], make: (text: ReadText) => object): Promise<ReportResult> {
  const { texts, errors } = await readTexts(given);
  return { report: { files: texts.map((text) => ({ path: text.path, ...make(text) })) }, errors };
}
