import type { Review, SourceCard, Statement } from '../review/model';
import { tallySources } from '../review/source-tally';
import type { SourceKind } from '../sources/model';
import { shortened } from '../text/shortened';
import { textOf } from '../text/span';
import { listedSources, statementsBy, wholeOf } from './source-at';
import { kindNames, nameOf, whoIs } from './source-words';
import { count } from './status-text';

/** A line of the Sources view. `id` tells it apart and stays the same from one review to the next. */
export type SourceNode = TotalNode | GroupNode | SourceLine | StatementLine;

interface Line {
  readonly id: string;
  readonly label: string;
  /** Shown behind the label in grey; '' where there is nothing to add. */
  readonly detail: string;
  /** What a screen reader says of the line. */
  readonly spoken: string;
}

export interface TotalNode extends Line {
  readonly type: 'total';
}

export interface GroupNode extends Line {
  readonly type: 'group';
  readonly sources: readonly SourceLine[];
}

/** How commands name what a line is about: the text may move before they run. */
export interface SourceRef {
  /** The article's address. */
  readonly uri: string;
  /** The `id` of the source. */
  readonly source: string;
  /** The `id` of the statement, where it is about one. */
  readonly statement?: string;
}

export interface SourceLine extends Line {
  readonly type: 'source';
  readonly ref: SourceRef;
  readonly card: SourceCard;
  /** Anonymous, and the copy does not say why. */
  readonly lacksReason: boolean;
  readonly statements: readonly StatementLine[];
}

export interface StatementLine extends Line {
  readonly type: 'statement';
  readonly ref: SourceRef;
  readonly statement: Statement;
  /** All of its words. */
  readonly words: string;
}

const groups: readonly { readonly label: string; readonly kinds: readonly SourceKind[] }[] = [
  { label: 'Anonymous', kinds: ['anonymous'] },
  { label: 'Named', kinds: ['named'] },
  { label: 'Institutions', kinds: ['institution'] },
  { label: 'Documents and outlets', kinds: ['document', 'outlet'] },
  { label: 'Unnamed people and groups', kinds: ['unnamed-person', 'unnamed-group'] },
];

/** The lines of the Sources view for a reviewed text at an address, the outermost first. Empty where it has no sources. */
export function treeOf(review: Review, text: string, uri: string): SourceNode[] {
  const lines = listedSources(review).map((card) => sourceLine(review, card, text, uri));
  if (lines.length === 0) return [];
  const shown = groups.flatMap(({ label, kinds }): GroupNode[] => {
    const sources = lines.filter(({ card }) => kinds.includes(card.kind));
    if (sources.length === 0) return [];
    const spoken = `${label}, ${count(sources.length, 'source')}`;
    return [{ type: 'group', id: label, label, detail: String(sources.length), spoken, sources }];
  });
  return [total(review, text), ...shown];
}

/** What stands directly below a line. */
export function childrenOf(node: SourceNode): readonly SourceNode[] {
  if (node.type === 'group') return node.sources;
  return node.type === 'source' ? node.statements : [];
}

function total(review: Review, text: string): TotalNode {
  const tally = tallySources(text, review.words, review.sources, review.statements);
  const rest = tally.statements === 1 ? 'statement rests' : 'statements rest';
  const label =
    tally.anonymous === 0
      ? 'No statement rests on an anonymous source'
      : `${tally.anonymous} of ${tally.statements} ${rest} on anonymous sources`;
  const detail = tally.anonymousWords === 0 ? '' : `${percent(tally.share)} of the words`;
  return { type: 'total', id: 'total', label, detail, spoken: [label, detail].filter(Boolean).join(', ') };
}

/** "31%"; what is there is never told as nothing. */
function percent(share: number): string {
  return share < 0.01 ? 'less than 1%' : `${Math.round(share * 100)}%`;
}

function sourceLine(review: Review, card: SourceCard, text: string, uri: string): SourceLine {
  const ref = { uri, source: card.id };
  const lacksReason = card.kind === 'anonymous' && !card.reason;
  const said = statementsBy(review, card);
  const detail = [
    said.length > 0 ? count(said.length, 'statement') : 'no statement',
    ...(lacksReason ? ['no reason given'] : []),
  ];
  return {
    type: 'source',
    id: card.id,
    label: shortened(nameOf(card), 100),
    detail: detail.join(' · '),
    spoken: `${kindNames[card.kind]}: ${shortened(whoIs(card), 160)}, ${detail.join(', ')}`,
    ref,
    card,
    lacksReason,
    statements: said.map((statement, index) => {
      const said = statement.content.map((span) => textOf(text, span)).join(' … ');
      const words = textOf(text, wholeOf(statement));
      const cue = shortened(textOf(text, statement.cue), 40);
      const label = shortened(said === '' ? words : said, 90);
      return {
        type: 'statement',
        id: `${card.id} ${statement.id}`,
        label,
        detail: cue,
        spoken: `Statement ${index + 1}: ${label}, ${cue}`,
        ref: { ...ref, statement: statement.id },
        statement,
        words,
      };
    }),
  };
}
