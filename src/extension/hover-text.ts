import type { PlacedAnnotation } from '../annotations/model';
import { kindLabels } from '../annotations/words';
import type { Finding, Review } from '../review/model';
import type { ApparatusRow } from '../rules/rule';
import { shortened } from '../text/shortened';
import { overlaps, type Span } from '../text/span';
import { commandLink, plainMarkdown } from './markdown';
import { evidenceLines, statusWords, type TellTime } from './note-text';
import type { RuleWords } from './rule-words';
import { type SourceAt, sourceAt, unclearSourceAt } from './source-at';
import { sourceCardText, unclearSourceText } from './source-card-text';
import { nameOfVersion } from './version-name';

/** A hover: its parts, each Markdown, and the place it is about. */
export interface HoverText {
  readonly span: Span;
  readonly parts: readonly string[];
}

export interface HoverInit {
  readonly ruleWords: (id: string) => RuleWords | undefined;
  readonly tellTime: TellTime;
  /** The words of the reviewed text at a place. */
  readonly wordsAt: (span: Span) => string;
  /** The article's address, for links. */
  readonly uri: string;
}

/** The commands that links in a hover may run. They show, and change nothing. */
export const hoverCommands = ['stet.compareWith', 'stet.explainRule'] as const;

/** How many versions a hover offers to open side by side. */
const mostCompared = 3;

/**
 * What is known of the words at an offset of a reviewed text: their source, the findings on them and the notes that
 * answer these, and all other notes. The editor itself shows the message of an open finding above this, so it is not
 * said again. Undefined where there is nothing to say.
 */
export function hoverAt(review: Review, offset: number, init: HoverInit): HoverText | undefined {
  const at = (span: Span) => span.start <= offset && offset < Math.max(span.end, span.start + 1);
  const findings = review.findings.filter(at);
  const found = sourceAt(review, offset);
  const source = found && at(found.span) ? found : undefined;
  const credited = source ? undefined : unclearSourceAt(review, offset);
  const unclear = credited && at(credited) ? credited : undefined;
  const answering = new Set(findings.map(({ annotation }) => annotation));
  const notes = review.notes.filter(
    ({ annotation, span }) => span && at(span) && !annotation.deleted && !answering.has(annotation.id),
  );
  const open = findings.filter(({ state }) => state === 'open');
  const told = {
    statements: open.some(({ rule }) => rule === 'sourcing/anonymous'),
    noReason: open.some(({ rule }) => rule === 'sourcing/no-reason'),
  };
  const above = { card: source !== undefined, titled: open.length > 1 };
  const parts = [
    ...(source ? [sourceCardText(source.card, { told, leadAlone: leadRestsOn(review, source) })] : []),
    ...(unclear ? [unclearSourceText(init.wordsAt(unclear))] : []),
    ...findings.map((finding) => findingText(finding, review, above, init)),
    ...notes.map((note) => noteText(note, init.tellTime)),
  ];
  if (parts.length === 0) return undefined;
  const spans: (Span | null | undefined)[] = [
    ...findings,
    ...notes.map(({ span }) => span),
    source?.span,
    unclear,
  ];
  return { span: smallest(spans.filter((span) => !!span)), parts };
}

/** True where a finding says so of a mention of this source. */
function leadRestsOn({ findings }: Review, { card }: SourceAt): boolean {
  return findings.some(
    (finding) =>
      finding.rule === 'sourcing/single-source' &&
      card.mentions.some((mention) => overlaps(mention, finding)),
  );
}

function smallest(spans: readonly Span[]): Span {
  const { start, end } = spans.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
  return { start, end };
}

/**
 * A finding, with the note that answers it. `card`: the card of its source stands above, and says what its rule would.
 * `titled`: there are several, so that each needs its title; the message of a single one stands above and has said it.
 */
function findingText(
  finding: Finding,
  review: Review,
  above: { readonly card: boolean; readonly titled: boolean },
  init: HoverInit,
): string {
  const words = init.ruleWords(finding.rule);
  const answer = review.notes.find(({ annotation }) => annotation.id === finding.annotation);
  const toldByCard = above.card && finding.rule.startsWith('sourcing/');
  const title = `**${plainMarkdown(words?.title ?? finding.rule)}**`;
  const lines = answer ? [noteText(answer, init.tellTime)] : [];
  if (finding.state !== 'open') lines.push(`${title}: ${plainMarkdown(finding.message)}`);
  else if (!toldByCard && above.titled) lines.push(title);
  if (finding.apparatus.length > 0) lines.push(apparatusTable(finding.apparatus));
  if (!toldByCard) lines.push(...finding.notes.map(plainMarkdown));
  const compare = versionsOf(finding)
    .slice(0, mostCompared)
    .map(({ path, label }) => commandLink(nameOfVersion(label), 'stet.compareWith', [init.uri, path]));
  if (compare.length > 0) lines.push(`Open side by side with ${compare.join(' · ')}`);
  const standard = words ? `*${plainMarkdown(`${words.source.name}: ${words.source.note}.`)}* ` : '';
  lines.push(`${standard}${commandLink('Explain this rule', 'stet.explainRule', [finding.rule])}`);
  return lines.join('\n\n');
}

/** The versions that a finding points to, each once, by name. */
export function versionsOf(finding: Finding): { path: string; label: string }[] {
  const byPath = new Map(finding.related.map(({ path, label }) => [path, label]));
  return [...byPath]
    .map(([path, label]) => ({ path, label }))
    .sort((a, b) => compareLabels(a.label, b.label));
}

let collator: Intl.Collator | undefined;

/** "desk-2" before "desk-10". */
function compareLabels(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** One line a wording, this article's own in bold. */
function apparatusTable(rows: readonly ApparatusRow[]): string {
  const lines = rows.map(({ reading, labels, here }) => {
    const where =
      labels.length > 0 ? labels.map(nameOfVersion).map(plainMarkdown).join(', ') : 'no other version';
    // The editor sets the columns close to each other.
    return `| ${readingCell(reading.trim(), here)} | &emsp;${where} |`;
  });
  return ['| reading | &emsp;in |', '|:---|:---|', ...lines].join('\n');
}

function readingCell(reading: string, here: boolean): string {
  if (reading === '') return here ? '**(not here)**' : '*(not there)*';
  const words = plainMarkdown(shortened(reading, 160));
  return here ? `**${words}** (here)` : words;
}

/** Who decided what and when, the words, the replies. */
export function noteText(placed: PlacedAnnotation, tellTime: TellTime): string {
  const { annotation } = placed;
  const by = `${plainMarkdown(annotation.actor)}, ${plainMarkdown(tellTime(annotation.at))}`;
  const changed =
    annotation.changedBy !== annotation.actor || annotation.changedAt !== annotation.at
      ? `, changed by ${plainMarkdown(annotation.changedBy)}, ${plainMarkdown(tellTime(annotation.changedAt))}`
      : '';
  const note = annotation.note.trim();
  const lines: string[] = [];
  if (annotation.status === 'stet') {
    lines.push(
      `**Let it stand** by ${by}${changed}${note ? `: ${plainMarkdown(note)}` : ' (no reason given)'}`,
    );
  } else {
    const kind = annotation.kind === 'note' ? '' : ` · ${kindLabels[annotation.kind].label}`;
    lines.push(`**${statusWords(placed)}**${kind} · ${by}${changed}`);
    if (note) lines.push(plainMarkdown(note));
  }
  lines.push(...evidenceLines(annotation));
  for (const reply of annotation.replies) {
    const when = plainMarkdown(tellTime(reply.at));
    lines.push(`> ${plainMarkdown(reply.actor)}, ${when}: ${plainMarkdown(reply.note)}`);
  }
  if (placed.recheck) lines.push('*The words have changed since they were checked.*');
  lines.push(...annotation.flags.map((flag) => `*${plainMarkdown(flag)}*`));
  return lines.join('\n\n');
}
