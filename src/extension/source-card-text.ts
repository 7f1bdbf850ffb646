import type { SourceCard } from '../review/model';
import type { SourceKind, Specificity } from '../sources/model';
import { shortened } from '../text/shortened';
import { plainMarkdown } from './markdown';

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
  2: 'Described in part: readers learn the role and side, or how the source knows, but not both.',
  3: 'Described by role or side, and by how the source knows.',
};

/** What the marks at a place, whose messages the editor shows above, have said already. */
export interface ToldAbove {
  readonly statements: boolean;
  readonly noReason: boolean;
}

/** What the hover tells of a source: who, how often, why without a name, and what the other versions say. Markdown. */
export function sourceCardText(
  card: SourceCard,
  told: ToldAbove = { statements: false, noReason: false },
): string {
  const parts = [heading(card, told.statements)];
  if (card.kind === 'anonymous') {
    const why = card.reason || !told.noReason ? [reason(card)] : [];
    parts.push([described[card.specificity], ...knows(card), ...why].join(' '));
  }
  if (card.siblings.length > 0) {
    const lines = [...groups(card)].map(
      ([says, labels]) => `- ${labels.map(plainMarkdown).join(', ')}: ${says}`,
    );
    parts.push(`**Other versions**\n${lines.join('\n')}`);
  }
  return parts.join('\n\n');
}

/** What the other versions say, and which of them say so. */
function groups(card: SourceCard): Map<string, string[]> {
  const bySaying = new Map<string, string[]>();
  const siblings = [...card.siblings].sort((a, b) => (a.label < b.label ? -1 : 1));
  for (const { label, description, reason } of siblings) {
    const why = reason ? `reason “${plainMarkdown(shortened(reason, 160))}”` : 'no reason';
    const who = sameSource(description, card.description)
      ? why
      : `“${plainMarkdown(shortened(description, 80))}”, ${why}`;
    bySaying.set(who, [...(bySaying.get(who) ?? []), label]);
  }
  return bySaying;
}

function heading(card: SourceCard, counted: boolean): string {
  const who = plainMarkdown(shortened(card.name ?? card.description, 120));
  const statements = card.statements === 1 ? '1 statement' : `${card.statements} statements`;
  return `**${kinds[card.kind]}**: ${who}${card.statements > 0 && !counted ? ` · ${statements}` : ''}`;
}

function reason({ reason, grant }: SourceCard): string {
  if (reason) {
    return `Reason given: “${plainMarkdown(shortened(reason.text, 160))}” (paragraph ${reason.paragraph}).`;
  }
  return grant
    ? 'Anonymity is granted, and no reason is given.'
    : 'No reason is given for withholding the name.';
}

/** The words by which readers may judge how the source knows, where the description does not hold them already. */
function knows({ justification, description }: SourceCard): string[] {
  if (!justification || sameSource(description, justification)) return [];
  return [`How they know: “${plainMarkdown(shortened(justification, 160))}”.`];
}

/** True when one wording holds the other, so that it says nothing new. */
function sameSource(a: string, b: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/^(?:an?|the)\s+/, '');
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}
