import { isSaid, tallySources } from '../review/source-tally';
import { sourceGroups, tallyText, whoIs } from '../review/source-words';
import type { Source, SourceAnalysis } from '../sources/model';
import { createLineIndex } from '../text/lines';
import { shortened } from '../text/shortened';
import { type Span, textOf } from '../text/span';
import { counted, type Paint, painter } from './paint';
import type { ReadArticle } from './reports';

/** `stet sources` for people: of each article its sources by kind, what the reader is told of them, and where they stand. */
export function registerReport(articles: readonly ReadArticle[], options: { color: boolean }): string {
  const paint = painter(options.color);
  return articles.length === 0 ? '' : `${articles.map((each) => register(each, paint)).join('\n\n')}\n`;
}

function register({ path, text, witness }: ReadArticle, paint: Paint): string {
  const { article, sources: analysis } = witness;
  // Who is only spoken of is no source of the story; an anonymous source is told of in any case.
  const speaks = new Set(analysis.attributions.filter(isSaid).map(({ sourceId }) => sourceId));
  const sources = analysis.sources.filter(({ id, kind }) => speaks.has(id) || kind === 'anonymous');
  const rows = [paint('bold', path)];
  if (sources.length === 0) return [...rows, '  No sources.'].join('\n');
  rows.push(`  ${tallyText(tallySources(text, article.words, sources, analysis.attributions))}`);
  const lines = createLineIndex(text);
  const lineOf = (span: Span) => lines.positionAt(span.start).line + 1;
  for (const { label, kinds } of sourceGroups) {
    const members = sources.filter(({ kind }) => kinds.includes(kind));
    if (members.length === 0) continue;
    rows.push('', `  ${paint('bold', label)} (${members.length})`);
    for (const source of members) rows.push(...entry(source, analysis, text, lineOf, paint));
  }
  return rows.join('\n');
}

/** What the register holds of a source, its own line first. */
function entry(
  source: Source,
  { attributions }: SourceAnalysis,
  text: string,
  lineOf: (span: Span) => number,
  paint: Paint,
): string[] {
  const said = attributions.filter((each) => each.sourceId === source.id && isSaid(each)).length;
  const statements = said === 0 ? 'no statement' : counted(said, 'statement');
  const lines = [...new Set(source.mentions.map(lineOf))];
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  const told = (label: string, span: Span | null) =>
    span ? [`      ${label}: “${oneLine(textOf(text, span))}” (line ${lineOf(span)})`] : [];
  const noReason = `      ${paint('yellow', 'no reason is given for withholding the name')}`;
  return [
    `    ${oneLine(whoIs(source))}  ${paint('dim', `${statements} · ${where}`)}`,
    ...told('how they know', source.basis),
    ...told('anonymity', source.grant),
    ...(source.reason ? told('reason', source.reason) : source.kind === 'anonymous' ? [noReason] : []),
  ];
}

function oneLine(words: string): string {
  return shortened(words.replace(/\s+/g, ' ').trim(), 100);
}
