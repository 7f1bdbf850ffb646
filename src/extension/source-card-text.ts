import type { SourceCard } from '../review/model';
import type { SourceKind, Specificity } from '../sources/model';
import { plainMarkdown, shortened } from './markdown';

const kinds: Readonly<Record<SourceKind, string>> = {
  named: 'Named source',
  institution: 'Institution',
  anonymous: 'Anonymous source',
  'unnamed-person': 'Unnamed person',
  'unnamed-group': 'Unnamed group',
  document: 'Document',
  outlet: 'News outlet',
};

const described: Readonly<Record<Specificity, string>> = {
  0: 'Not described at all: readers learn neither role nor side.',
  1: 'Described by role only, not by side or by how the source knows.',
  2: 'Described by role and side, or by how the source knows; not by both.',
  3: 'Described by role or side, and by how the source knows.',
};

/** What the hover tells of a source: who, how often, why without a name, and what the other versions say. Markdown. */
export function sourceCardText(card: SourceCard): string {
  const lines = [heading(card)];
  if (card.kind === 'anonymous') {
    lines.push(described[card.specificity]);
    lines.push(reason(card));
    if (card.justification) {
      lines.push(`How they know: “${plainMarkdown(shortened(card.justification, 160))}”.`);
    }
  }
  if (card.siblings.length > 0) lines.push(`**Other versions**: ${card.siblings.map(sibling).join(' · ')}`);
  return lines.join('\n\n');

  function sibling({ label, description, reason }: SourceCard['siblings'][number]): string {
    const says = reason
      ? `gives the reason “${plainMarkdown(shortened(reason, 160))}”`
      : card.reason
        ? 'gives no reason'
        : 'gives no reason either';
    const calls = sameWords(description, card.description)
      ? ''
      : `, and says “${plainMarkdown(shortened(description, 80))}”`;
    return `${plainMarkdown(label)} ${says}${calls}`;
  }
}

function heading(card: SourceCard): string {
  const who = plainMarkdown(shortened(card.name ?? card.description, 120));
  const statements = card.statements === 1 ? '1 statement' : `${card.statements} statements`;
  return `**${kinds[card.kind]}**: ${who}${card.statements > 0 ? ` · ${statements}` : ''}`;
}

function reason({ reason, grant }: SourceCard): string {
  if (reason) {
    return `Reason given: “${plainMarkdown(shortened(reason.text, 160))}” (paragraph ${reason.paragraph}).`;
  }
  return grant
    ? 'Anonymity is granted, and no reason is given.'
    : 'No reason is given for withholding the name.';
}

function sameWords(a: string, b: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/^(?:an?|the)\s+/, '');
  return plain(a) === plain(b);
}
