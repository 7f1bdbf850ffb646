import { checkableFacts, type FactKind } from '../claims/checkable-facts';
import { factKindNames } from '../claims/fact-kind-names';
import type { OpenClaim } from '../claims/model';
import { createLineIndex } from '../text/lines';
import { shortened } from '../text/shortened';
import { type Span, textOf } from '../text/span';
import { counted, type Paint, painter } from './paint';
import type { ReadArticle } from './reports';

interface Mark extends Span {
  readonly kind: string;
}

/** `stet claims` for people: of each article what nobody answers for, what its copy is unsure of, and what to check. */
export function claimsList(articles: readonly ReadArticle[], options: { color: boolean }): string {
  const paint = painter(options.color);
  return articles.length === 0 ? '' : `${articles.map((each) => list(each, paint)).join('\n\n')}\n`;
}

function list({ path, text, witness }: ReadArticle, paint: Paint): string {
  const { article, sources, claims } = witness;
  const lines = createLineIndex(text);
  const inMarks = (span: Span) => `“${oneLine(textOf(text, span))}”`;
  const rows = [paint('bold', path), `  ${summary(claims.open)}`];
  for (const claim of claims.open) {
    const { line, column } = lines.positionAt(claim.start);
    const strength = paint(claim.strength === 'strong' ? 'yellow' : 'blue', claim.strength.padEnd(6));
    const place = `${line + 1}:${column + 1}`.padEnd(8);
    rows.push(`  ${place} ${strength}  ${claim.type.padEnd(16)}  ${inMarks(claim)}`);
    rows.push(`           ${paint('dim', creditOf(claim, inMarks))}`);
  }
  // What stands in quotation marks is the speaker's.
  const own = ({ quoted }: { readonly quoted: boolean }) => !quoted;
  // "It is not clear whether" is told once, as a hedge.
  const disclosures = claims.disclosures.filter((mark) => own(mark) && mark.kind !== 'unclear');
  const lineOf = (span: Span) => lines.positionAt(span.start).line + 1;
  const groups: readonly (readonly [label: string, marks: readonly Mark[]])[] = [
    ['Hedges', claims.hedges.filter(own)],
    ['What could not be found out, and who would not say', disclosures],
  ];
  for (const [label, marks] of groups) {
    if (marks.length === 0) continue;
    rows.push('', `  ${paint('bold', label)} (${marks.length})`);
    for (const [kind, same] of byKind(marks)) {
      const words = same.map((mark) => `${inMarks(mark)} ${paint('dim', `(line ${lineOf(mark)})`)}`);
      rows.push(`    ${kind.replaceAll('-', ' ')}: ${words.join(', ')}`);
    }
  }
  rows.push('', `  ${factsLine(byKind(checkableFacts(article, sources)))}`);
  return rows.join('\n');
}

function summary(open: readonly OpenClaim[]): string {
  if (open.length === 0) return 'Nothing is claimed that nobody answers for.';
  const strong = open.filter(({ strength }) => strength === 'strong').length;
  const told = open.length === 1 ? 'claim that nobody answers for' : 'claims that nobody answers for';
  return `${open.length} ${told}: ${strong} strong, ${open.length - strong} mild.`;
}

function creditOf({ credit, vague }: OpenClaim, inMarks: (span: Span) => string): string {
  if (credit === 'carried') return 'Credited only by what stands before it.';
  if (credit === 'none') return 'Nobody is credited.';
  return vague ? `Credited to nobody in particular: ${inMarks(vague)}.` : 'Credited to nobody in particular.';
}

/** "To check: 12 numbers, 8 names, 1 quotation." */
function factsLine(facts: ReadonlyMap<FactKind, readonly unknown[]>): string {
  const kinds = (Object.keys(factKindNames) as FactKind[]).flatMap((kind) => {
    const n = facts.get(kind)?.length ?? 0;
    return n === 0 ? [] : [counted(n, factKindNames[kind])];
  });
  return kinds.length === 0 ? 'No facts to check.' : `To check: ${kinds.join(', ')}.`;
}

function byKind<Kind extends Mark>(marks: readonly Kind[]): Map<Kind['kind'], Kind[]> {
  const kinds = new Map<Kind['kind'], Kind[]>();
  for (const mark of marks) {
    const own = kinds.get(mark.kind);
    if (own) own.push(mark);
    else kinds.set(mark.kind, [mark]);
  }
  return kinds;
}

function oneLine(words: string): string {
  return shortened(words.replace(/\s+/g, ' ').trim(), 100);
}
