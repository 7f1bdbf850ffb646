import type { SourceCard } from '../review/model';
import { whoIs } from '../review/source-words';
import { describedHow } from '../rules/shared/described-how';
import type { SourceKind } from '../sources/model';
import { shortened } from '../text/shortened';
import { plainMarkdown } from './markdown';
import { kindNames, unclearName } from './source-words';
import { count } from './status-text';
import { nameOfVersion } from './version-name';

/** Sources of whom readers know only what the description tells. */
const describedKinds: ReadonlySet<SourceKind> = new Set(['anonymous', 'unnamed-person', 'unnamed-group']);

/** What a hover has to know beside the card itself. */
export interface CardPlace {
  /** What the marks at a place, whose messages the editor shows above, have said already. */
  readonly told?: { readonly statements: boolean; readonly noReason: boolean };
  /** The lead rests on this source and no other. */
  readonly leadAlone?: boolean;
}

/** The register entry of a source: who, how often, how described, why without a name, and what the other versions say. Markdown. */
export function sourceCardText(card: SourceCard, { told, leadAlone }: CardPlace = {}): string {
  const parts = [heading(card, told?.statements ?? false)];
  const lines = [
    ...(describedKinds.has(card.kind) ? [describedHow(card)] : []),
    ...knows(card),
    ...(card.kind === 'anonymous' && (card.reason || !told?.noReason) ? [reason(card)] : []),
    ...first(card),
  ];
  if (lines.length > 0) parts.push(lines.join(' '));
  if (leadAlone) parts.push('**The lead rests on this source alone.**');
  const elsewhere = [...groups(card)].map(
    ([says, labels]) => `- ${labels.map(nameOfVersion).map(plainMarkdown).join(', ')}: ${says}`,
  );
  if (elsewhere.length > 0) parts.push(`**Other versions**\n${elsewhere.join('\n')}`);
  return parts.join('\n\n');
}

/** What is known of words that are credited with a statement and belong to no source of the register. Markdown. */
export function unclearSourceText(words: string): string {
  const who = plainMarkdown(shortened(words, 160));
  return `**${unclearName}**: “${who}”\n\nStet could not tell who or what this is. If readers cannot tell either, say it more plainly.`;
}

/** What the other versions say, and which of them say so. Of a named source only what they say otherwise. */
function groups(card: SourceCard): Map<string, string[]> {
  const bySaying = new Map<string, string[]>();
  const siblings = [...card.siblings].sort((a, b) => (a.label < b.label ? -1 : 1));
  for (const { label, description, reason } of siblings) {
    const isSame = sameSource(description, whoIs(card));
    if (isSame && card.kind !== 'anonymous') continue;
    const who = isSame ? [] : [`“${plainMarkdown(shortened(description, 80))}”`];
    const why =
      card.kind !== 'anonymous'
        ? []
        : [reason ? `reason “${plainMarkdown(shortened(reason, 160))}”` : 'no reason'];
    const says = [...who, ...why].join(', ');
    bySaying.set(says, [...(bySaying.get(says) ?? []), label]);
  }
  return bySaying;
}

function heading(card: SourceCard, counted: boolean): string {
  const who = plainMarkdown(shortened(whoIs(card), 160));
  const statements = card.statements > 0 && !counted ? ` · ${count(card.statements, 'statement')}` : '';
  return `**${kindNames[card.kind]}**: ${who}${statements}`;
}

function first({ firstNamed, mentions, name }: SourceCard): string[] {
  if (firstNamed === null) return [];
  const more = mentions.length - 1;
  const again = more === 0 ? '' : more === 1 ? ', then once more' : `, then ${more} more times`;
  return [`First ${name === null ? 'mentioned' : 'named'} in paragraph ${firstNamed}${again}.`];
}

function reason({ reason, grant }: SourceCard): string {
  if (reason) {
    const where = reason.paragraph === null ? '' : ` (paragraph ${reason.paragraph})`;
    return `Reason given: “${plainMarkdown(shortened(reason.text, 160))}”${where}.`;
  }
  return grant
    ? 'Anonymity is granted, and no reason is given.'
    : 'No reason is given for withholding the name.';
}

/** The words that tell how the source knows; else those by which readers may judge it, where they are not said yet. */
function knows(card: SourceCard): string[] {
  if (card.basis) return [`How they know: “${plainMarkdown(shortened(card.basis, 160))}”.`];
  const who = plain(whoIs(card));
  const told = (card.justification ?? '')
    .split('; ')
    .map((piece) =>
      card.name && piece.startsWith(`${card.name}, `) ? piece.slice(card.name.length + 2) : piece,
    )
    .filter((piece) => piece !== '' && !who.includes(plain(piece)));
  if (told.length === 0) return [];
  return [`The copy tells readers: “${plainMarkdown(shortened(told.join('; '), 200))}”.`];
}

/** True when one wording holds the other, so that it says nothing new. */
function sameSource(a: string, b: string): boolean {
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^(?:an?|the)\s+/, '');
}
