import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { checkableFacts } from '../claims/checkable-facts';
import { claimsReport } from '../claims/report';
import { type Analyse, createAnalyse } from '../review/analyse';
import type { SourceOptions } from '../sources/options';
import { sourcesReport } from '../sources/report';
import { createLibrary } from '../versions/create-library';
import type { Witness } from '../versions/model';
import { type ComparedPair, comparedPair, versionsReport } from '../versions/report';
import { UsageError } from './options';
import { type ReadInput, type ReadText, TextReader } from './read-texts';

/** What a report command prints. */
export interface ReportResult {
  readonly report: object;
  /** A sentence for each thing that could not be done. */
  readonly errors: readonly string[];
  /** Sentences worth knowing that stop nothing. */
  readonly notices: readonly string[];
}

/** A text with all that is known of it. */
export interface ReadArticle extends ReadText {
  readonly witness: Witness;
}

/** `stet sources`: who says what in each article. `articles` are those that could be read, for other forms of the report. */
export async function reportSources(
  given: readonly string[],
  input: ReadInput,
): Promise<ReportResult & { readonly articles: readonly ReadArticle[] }> {
  return eachArticle(given, input, ({ witness }) => sourcesReport(witness.sources), {
    sources: [],
    attributions: [],
  });
}

/**
 * `stet claims`: what nobody is credited for in each article, what its copy is unsure of, and its checkable facts.
 * `articles` as in `reportSources`.
 */
export async function reportClaims(
  given: readonly string[],
  input: ReadInput,
): Promise<ReportResult & { readonly articles: readonly ReadArticle[] }> {
  return eachArticle(
    given,
    input,
    ({ witness: { article, sources, claims } }) => ({
      ...claimsReport(article, sources, claims),
      facts: checkableFacts(article, sources).map(({ start, end, kind }) => ({ start, end, kind })),
    }),
    { sentences: [], facts: [] },
  );
}

/** `stet versions`: which of the articles tell the same story. */
export async function reportVersions(given: readonly string[], input: ReadInput): Promise<ReportResult> {
  const reader = new TextReader(input);
  const { texts, errors } = await reader.read(given);
  const analyse = analyserOf(texts);
  const library = createLibrary();
  for (const { path: name, text } of texts) library.add(name, analyse(name, text).article);
  const report = versionsReport(
    library,
    texts.map((text) => text.path),
  );
  return { report, errors: [...errors, ...reader.problems], notices: [] };
}

/** `stet compare A B [C...]`: every article against every later one. */
export async function reportComparison(given: readonly string[], input: ReadInput): Promise<ReportResult> {
  const reader = new TextReader(input);
  const { texts, errors } = await reader.read(given);
  if (errors.length === 0 && texts.length < 2) throw new UsageError('stet compare needs two files or more.');
  const analyse = analyserOf(texts);
  const witnesses = texts.map(({ path: name, text }) => analyse(name, text));
  const pairs = witnesses.flatMap((a, at) => witnesses.slice(at + 1).map((b) => comparedPair(a, b)));
  return { report: { pairs }, errors: [...errors, ...reader.problems], notices: [] };
}

/** `stet compare --pairs FILE`: one pair a line, each side a path or a text. A line that is wrong is told and left out. */
export async function reportPairs(file: string, input: ReadInput): Promise<ReportResult> {
  const source = await readFile(path.resolve(input.cwd, file), 'utf8').catch(() => {
    throw new UsageError(`The pairs ${file} could not be opened.`);
  });
  const reader = new TextReader(input);
  let words: SourceOptions = {};
  const analyse = createAnalyse(() => words);
  const witness = (text: ReadText) => {
    words = text.words;
    return analyse(text.path, text.text);
  };
  const pairs: ComparedPair[] = [];
  const errors: string[] = [];
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      const { id, a, b } = await pairOf(line, file, reader);
      pairs.push(comparedPair(witness(a), witness(b), id));
    } catch (error) {
      errors.push(`${file}, line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { report: { pairs }, errors: [...errors, ...reader.problems], notices: [] };
}

async function pairOf(
  line: string,
  file: string,
  reader: TextReader,
): Promise<{ id: string | undefined; a: ReadText; b: ReadText }> {
  const row = parsed(line);
  if (!row.a || !row.b) throw new Error('a pair needs both “a” and “b”.');
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : undefined;
  return { id, a: await side(row.a, 'a', file, reader), b: await side(row.b, 'b', file, reader) };
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

async function side(
  { path: name, text }: Side,
  label: string,
  file: string,
  reader: TextReader,
): Promise<ReadText> {
  if (typeof text === 'string')
    return { path: label, text, words: await reader.wordsBeside(file), foreign: null };
  if (typeof name !== 'string') throw new Error(`“${label}” needs a path or a text.`);
  for (const place of [name, path.join(path.dirname(file), name)]) {
    const { texts } = await reader.read([place]);
    if (texts[0]) return { ...texts[0], path: name };
  }
  throw new Error(`${name} could not be read as text.`);
}

function analyserOf(texts: readonly ReadText[]): Analyse {
  const words = new Map(texts.map((text) => [text.path, text.words]));
  return createAnalyse((name) => words.get(name) ?? {});
}

async function eachArticle(
  given: readonly string[],
  input: ReadInput,
  make: (article: ReadArticle) => object,
  nothing: object,
): Promise<ReportResult & { articles: ReadArticle[] }> {
  const reader = new TextReader(input);
  const { texts, errors } = await reader.read(given);
  const analyse = analyserOf(texts);
  const notices: string[] = [];
  const articles: ReadArticle[] = [];
  const files = texts.map((text) => {
    if (text.foreign !== null) {
      notices.push(`${text.path} was not read. ${text.foreign}`);
      return { path: text.path, skipped: text.foreign, ...nothing };
    }
    const article = { ...text, witness: analyse(text.path, text.text) };
    articles.push(article);
    return { path: text.path, ...make(article) };
  });
  return { report: { files }, errors: [...errors, ...reader.problems], notices, articles };
}
