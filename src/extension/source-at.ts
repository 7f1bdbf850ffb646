import type { Review, SourceCard, Statement } from '../review/model';
import { isSaid } from '../review/source-tally';
import { cover, type Span } from '../text/span';

/** A source, and the words at a place that speak of it. */
export interface SourceAt {
  readonly card: SourceCard;
  readonly span: Span;
}

/**
 * The source that the words at an offset speak of, or whose anonymity they grant. Where one mention stands within
 * another ("an aide to the minister") the shorter one counts. A caret just behind a mention is still at it.
 */
export function sourceAt(review: Review, offset: number): SourceAt | undefined {
  let best: SourceAt | undefined;
  const look = (card: SourceCard, span: Span) => {
    if (touches(span, offset) && (!best || fitsBetter(span, best.span, offset))) best = { card, span };
  };
  for (const card of review.sources) {
    for (const span of card.mentions) look(card, span);
    if (card.grant) look(card, card.grant);
  }
  if (best) return best;
  // What is credited may say more than the mention in it: "who", "its head, Ruth Amberley".
  for (const { source, sourceId } of review.statements) {
    if (!source || sourceId === null || !touches(source, offset)) continue;
    const card = review.sources.find(({ id }) => id === sourceId);
    if (card) look(card, source);
  }
  return best;
}

/** The words at an offset that are credited with a statement and belong to no source of the register. */
export function unclearSourceAt(review: Review, offset: number): Span | undefined {
  return unclearStatementAt(review, offset)?.source ?? undefined;
}

/** The statement that is credited to such words at an offset. */
export function unclearStatementAt(review: Review, offset: number): Statement | undefined {
  return review.statements.find(
    ({ source, sourceId }) => source !== null && sourceId === null && touches(source, offset),
  );
}

/** What was said or written by nobody whom the register knows, in order of the text. */
export function unclearStatements(review: Review): Statement[] {
  return review.statements.filter((statement) => statement.sourceId === null && isSaid(statement));
}

/** What a source is said to believe or to plan, in order of the text. */
export function thoughtsOf(review: Review, card: SourceCard): Statement[] {
  return review.statements.filter((statement) => statement.sourceId === card.id && !isSaid(statement));
}

/** The statement whose crediting words ("said", "according to") stand at an offset. */
export function statementAtCue(review: Review, offset: number): Statement | undefined {
  return review.statements.find(({ cue }) => touches(cue, offset));
}

/** The statement that an offset lies in, the shortest of several. */
export function statementAt(review: Review, offset: number): Statement | undefined {
  return review.statements
    .filter((statement) => partsOf(statement).some((part) => touches(part, offset)))
    .reduce<Statement | undefined>(
      (best, each) => (best && length(wholeOf(best)) <= length(wholeOf(each)) ? best : each),
      undefined,
    );
}

/** Its source, the words that credit it, and what it says, in order of the text. */
export function partsOf({ source, cue, content }: Statement): Span[] {
  return [...(source ? [source] : []), cue, ...content].sort((a, b) => a.start - b.start);
}

/** From the first of its words to the last. */
export function wholeOf(statement: Statement): Span {
  return partsOf(statement).reduce(cover);
}

/** What a source said or wrote, in order of the text. */
export function statementsBy(review: Review, card: SourceCard): Statement[] {
  return review.statements.filter((statement) => statement.sourceId === card.id && isSaid(statement));
}

/** Those a list shows: who said something, and everyone who is hidden; while the copy still speaks of them. */
export function listedSources({ sources }: Review): SourceCard[] {
  return sources.filter(
    ({ kind, statements, mentions }) => mentions.length > 0 && (statements > 0 || kind === 'anonymous'),
  );
}

/** The anonymous sources of an article, each where it is first spoken of, in order of the text. */
export function anonymousSources({ sources }: Review): (Span & { readonly card: SourceCard })[] {
  return sources
    .flatMap((card) => {
      const first = card.mentions[0];
      return card.kind === 'anonymous' && first ? [{ card, start: first.start, end: first.end }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function fitsBetter(a: Span, b: Span, offset: number): boolean {
  const inA = offset < a.end;
  const inB = offset < b.end;
  return inA === inB ? length(a) < length(b) : inA;
}

function length({ start, end }: Span): number {
  return end - start;
}
