import type { Review, SourceCard, Statement } from '../review/model';
import { type SourceTally, tallySources } from '../review/source-tally';
import type { SourceKind } from '../sources/model';
import { shortened } from '../text/shortened';
import { textOf } from '../text/span';
import { listedSources, statementsBy, wholeOf } from './source-at';
import { kindNames, nameOf, whoIs } from './source-words';
import { count } from './status-text';

/** A line of the Sources view. `id` tells it apart and stays the same from one review to the next. */
export type SourceNode = GroupNode | SourceLine | StatementLine;

interface Line {
  readonly id: string;
  readonly label: string;
  /** Shown behind the label in grey; '' where there is nothing to add. */
  readonly detail: string;
  /** What a screen reader says of the line. */
  readonly spoken: string;
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

const kindGroups: readonly { readonly label: string; readonly kinds: readonly SourceKind[] }[] = [
  { label: 'Anonymous', kinds: ['anonymous'] },
  { label: 'Named', kinds: ['named'] },
  { label: 'Institutions', kinds: ['institution'] },
  { label: 'Documents and outlets', kinds: ['document', 'outlet'] },
  { label: 'Unnamed people and groups', kinds: ['unnamed-person', 'unnamed-group'] },
];

/** What the Sources view shows of a text. */
export interface SourceTree {
  /** The line on top: how much of the text rests on anonymous sources. '' where nobody is credited. */
  readonly total: string;
  /** The outermost lines. */
  readonly groups: readonly GroupNode[];
}

/** The Sources view of a reviewed text at an address. */
export function treeOf(review: Review, text: string, uri: string): SourceTree {
  const lines = listedSources(review).map((card) => sourceLine(review, card, text, uri));
  if (lines.length === 0) return { total: '', groups: [] };
  const tally = tallySources(text, review.words, review.sources, review.statements);
  const groups = kindGroups.flatMap(({ label, kinds }): GroupNode[] => {
    const sources = lines.filter(({ card }) => kinds.includes(card.kind));
    if (sources.length === 0) return [];
    const hidden = kinds.includes('anonymous') && tally.anonymous > 0;
    const rest = hidden ? [`${tally.anonymous} of ${count(tally.statements, 'statement')}`] : [];
    const detail = [String(sources.length), ...rest].join(' · ');
    const spoken = [label, count(sources.length, 'source'), ...rest].join(', ');
    return [{ type: 'group', id: label, label, detail, spoken, sources }];
  });
  return { total: totalText(tally), groups };
}

/** What stands directly below a line. */
export function childrenOf(node: SourceNode): readonly SourceNode[] {
  if (node.type === 'group') return node.sources;
  return node.type === 'source' ? node.statements : [];
}

/** "7 of 19 statements rest on anonymous sources: 31% of the story’s words." */
function totalText({ statements, anonymous, anonymousWords, share }: SourceTally): string {
  if (anonymous === 0) return 'No statement rests on an anonymous source.';
  const rest =
    statements === 1 ? 'The only statement rests' : `${anonymous} of ${statements} statements rest`;
  const words = anonymousWords === 0 ? '' : `: ${percent(share)} of the story’s words`;
  return `${rest} on anonymous sources${words}.`;
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
