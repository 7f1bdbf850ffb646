import type { Review, SourceCard, Statement } from '../review/model';
import { type SourceTally, tallySources } from '../review/source-tally';
import { sourceGroups, tallyText, whoIs } from '../review/source-words';
import { shortened } from '../text/shortened';
import { textOf } from '../text/span';
import { listedSources, statementsBy, thoughtsOf, unclearStatements, wholeOf } from './source-at';
import { kindNames, nameOf, unclearName } from './source-words';
import { count } from './status-text';
import { type ActionLine, unreviewed } from './unreviewed-list';

/** A line of the Sources view. `id` tells it apart and stays the same from one review to the next. */
export type SourceNode = GroupNode | SourceLine | StatementLine | ActionLine;

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
  readonly lines: readonly (SourceLine | StatementLine)[];
}

/** How commands name what a line is about: the text may move before they run. */
export interface SourceRef {
  /** The article's address. */
  readonly uri: string;
  /** The `id` of the source; null for a statement whose source is unclear. */
  readonly source: string | null;
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

/** What the Sources view shows of a text. */
export interface SourceTree {
  /**
   * What stands above the list: how much of the text rests on anonymous sources, or why it is not reviewed. '' where
   * nobody is credited.
   */
  readonly message: string;
  /** The outermost lines. */
  readonly roots: readonly SourceNode[];
}

/** The Sources view of a reviewed text at an address. */
export function treeOf(review: Review, text: string, uri: string): SourceTree {
  if (review.status.state === 'skipped') return unreviewed(review.status, 'its sources are listed here');
  const lines = listedSources(review).map((card) => sourceLine(review, card, text, uri));
  const unclear = unclearStatements(review);
  if (lines.length === 0 && unclear.length === 0) return { message: '', roots: [] };
  const tally = tallySources(text, review.words, review.sources, review.statements);
  const groups = sourceGroups.flatMap(({ label, kinds }): GroupNode[] => {
    const sources = lines.filter(({ card }) => kinds.includes(card.kind));
    if (sources.length === 0) return [];
    const hidden = kinds.includes('anonymous') && tally.anonymous > 0;
    const rest = hidden ? [`${tally.anonymous} of ${count(tally.statements, 'statement')}`] : [];
    const detail = [String(sources.length), ...rest].join(' · ');
    const spoken = [label, count(sources.length, 'source'), ...rest].join(', ');
    return [{ type: 'group', id: label, label, detail, spoken, lines: sources }];
  });
  const message = tallyText(tally);
  if (unclear.length === 0) return { message, roots: groups };
  return { message, roots: [...groups, unclearGroup(unclear, tally, text, uri)] };
}

/** One by one: the same words need not mean the same source. */
function unclearGroup(
  unclear: readonly Statement[],
  tally: SourceTally,
  text: string,
  uri: string,
): GroupNode {
  const detail = `${unclear.length} of ${count(tally.statements, 'statement')}`;
  const lines = unclear.map((statement, index) =>
    statementLine(statement, `Statement ${index + 1}`, text, { uri, source: null }),
  );
  return {
    type: 'group',
    id: unclearName,
    label: unclearName,
    detail,
    spoken: `${unclearName}, ${detail}`,
    lines,
  };
}

/** What stands directly below a line. */
export function childrenOf(node: SourceNode): readonly SourceNode[] {
  if (node.type === 'group') return node.lines;
  return node.type === 'source' ? node.statements : [];
}

function sourceLine(review: Review, card: SourceCard, text: string, uri: string): SourceLine {
  const ref = { uri, source: card.id };
  const lacksReason = card.kind === 'anonymous' && !card.reason;
  const said = statementsBy(review, card);
  const thoughts = thoughtsOf(review, card);
  const beliefs = thoughts.filter(({ manner }) => manner === 'belief').length;
  const plans = thoughts.length - beliefs;
  const rests = [
    ...(said.length > 0 ? [count(said.length, 'statement')] : []),
    ...(beliefs > 0 ? [count(beliefs, 'belief')] : []),
    ...(plans > 0 ? [count(plans, 'plan')] : []),
  ];
  const detail = [
    ...(rests.length > 0 ? rests : ['no statement']),
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
    statements: [...said, ...thoughts]
      .sort((a, b) => a.cue.start - b.cue.start)
      .map((statement) => statementLine(statement, spokenManner(statement, said), text, ref)),
  };
}

/** "Statement 2", "Belief". */
function spokenManner(statement: Statement, said: readonly Statement[]): string {
  if (statement.manner === 'speech') return `Statement ${said.indexOf(statement) + 1}`;
  return statement.manner === 'belief' ? 'Belief' : 'Plan';
}

function statementLine(
  statement: Statement,
  called: string,
  text: string,
  { uri, source }: Pick<SourceRef, 'uri' | 'source'>,
): StatementLine {
  const said = statement.content.map((span) => textOf(text, span)).join(' … ');
  const words = textOf(text, wholeOf(statement));
  const cue = shortened(textOf(text, statement.cue), 40);
  const label = shortened(said === '' ? words : said, 90);
  // Under its source a statement need not say whose it is.
  const by = source === null && statement.source ? `“${shortened(textOf(text, statement.source), 60)}”` : '';
  return {
    type: 'statement',
    id: `${source ?? unclearName} ${statement.id}`,
    label,
    detail: by ? `${by} · ${cue}` : cue,
    spoken: [`${called}: ${label}`, ...(by ? [by] : []), cue].join(', '),
    ref: { uri, source, statement: statement.id },
    statement,
    words,
  };
}
