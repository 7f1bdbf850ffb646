import type { Review } from '../review/model';
import type { Span } from '../text/span';

/** What a stretch of an article is, as far as colours tell. */
export type ColouredKind = 'source' | 'anonymous' | 'cue' | 'content';

/** The stretches of each kind, in order of the text. No two overlap, of whatever kind. */
export type Colours = Readonly<Record<ColouredKind, readonly Span[]>>;

/** Of two that lie on the same words the later one shows: the source and its cue within what somebody else says. */
const layers: readonly ColouredKind[] = ['content', 'cue', 'source', 'anonymous'];

/** Who says what, laid flat: statements stand within statements, and a stretch of text has one look. */
export function coloursOf(review: Review): Colours {
  const anonymous = new Set(review.sources.filter(({ kind }) => kind === 'anonymous').map(({ id }) => id));
  const stretches: { layer: number; span: Span }[] = [];
  const put = (kind: ColouredKind, span: Span) => {
    if (span.end > span.start) stretches.push({ layer: layers.indexOf(kind), span });
  };
  for (const { source, cue, content, sourceId } of review.statements) {
    for (const span of content) put('content', span);
    put('cue', cue);
    if (source) put(sourceId !== null && anonymous.has(sourceId) ? 'anonymous' : 'source', source);
  }
  return flattened(stretches);
}

/** Sweeps over all starts and ends; between two of them the highest layer that is open shows. */
function flattened(stretches: readonly { layer: number; span: Span }[]): Colours {
  const colours: Record<ColouredKind, Span[]> = { source: [], anonymous: [], cue: [], content: [] };
  const edges = stretches
    .flatMap(({ layer, span }) => [
      { at: span.start, layer, by: 1 },
      { at: span.end, layer, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open = layers.map(() => 0);
  let from = 0;
  for (const { at, layer, by } of edges) {
    const top = layers[open.findLastIndex((count) => count > 0)];
    if (top && at > from) extend(colours[top], { start: from, end: at });
    from = at;
    open[layer] = (open[layer] ?? 0) + by;
  }
  return colours;
}

/** Adds a stretch, joined to the last one where they meet. */
function extend(spans: Span[], next: Span): void {
  const last = spans.at(-1);
  if (last?.end === next.start) spans[spans.length - 1] = { start: last.start, end: next.end };
  else spans.push(next);
}
