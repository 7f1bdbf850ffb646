import type { Source } from '../sources/model';
import { passingMentions } from '../sources/passing';
import { createBoundedCache } from '../text/bounded-cache';
import { textOf } from '../text/span';
import { matchSource } from '../versions/match-sources';
import type { Witness } from '../versions/model';
import type { SourceCard, Statement } from './model';
import { paragraphNumbers } from './paragraph-numbers';
import { isSaid } from './source-tally';

/** What the hover tells of each source of the article, with what siblings say of the same one. */
export function sourceCards(here: Witness, siblings: ReadonlyMap<string, Witness>): SourceCard[] {
  const passing = passingMentions(here.article, here.sources);
  const statements = new Map<string | null, number>();
  for (const attribution of here.sources.attributions) {
    if (!isSaid(attribution)) continue;
    statements.set(attribution.sourceId, (statements.get(attribution.sourceId) ?? 0) + 1);
  }
  const numberAt = paragraphNumbers(here.article);
  return here.sources.sources.map((source) => {
    const mentions = [...source.mentions, ...(passing.get(source.id) ?? [])]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start);
    return {
      id: source.id,
      kind: source.kind,
      description: source.description,
      name: source.name,
      title: source.title,
      specificity: source.specificity,
      mentions,
      firstNamed: numberAt(mentions[0]?.start ?? 0),
      statements: statements.get(source.id) ?? 0,
      basis: source.basis && textOf(here.article.text, source.basis),
      grant: source.grant && { start: source.grant.start, end: source.grant.end },
      reason: reasonOf(here, source),
      justification: source.justification,
      siblings: elsewhere(here, source, siblings),
    };
  });
}

/** The same source in the siblings that have it. */
function elsewhere(
  here: Witness,
  source: Source,
  siblings: ReadonlyMap<string, Witness>,
): SourceCard['siblings'] {
  if (source.kind === 'anonymous') {
    return matchSource(here, source, siblings.values()).map((match) => ({
      label: match.witness.label,
      description: match.source.description,
      reason: reasonOf(match.witness, match.source)?.text ?? null,
    }));
  }
  const { name } = source;
  if (source.kind !== 'named' || name === null) return [];
  return [...siblings.values()].flatMap((witness) => {
    const same = witness.sources.sources.filter(
      (other) => other.kind === 'named' && other.name !== null && isSameName(name, other.name),
    );
    const [other] = same;
    return other && same.length === 1
      ? [{ label: witness.label, description: titled(other), reason: null }]
      : [];
  });
}

/** "Maud Ellerby, chairwoman of the growers' association". */
function titled({ name, title, description }: Source): string {
  return title ? `${name ?? description}, ${title}` : (name ?? description);
}

/** True where one is the other, or its family name alone. Accents do not count: desks drop them. */
function isSameName(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [plainName(a), plainName(b)] : [plainName(b), plainName(a)];
  return long === short || (!short.includes(' ') && long.endsWith(` ${short}`));
}

const plainNames = createBoundedCache<string>(2000, 200_000);

function plainName(name: string): string {
  return plainNames.get(name, () => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

/** Every attribution of the article as the views show it. */
export function statementsIn({ sources }: Witness): Statement[] {
  return sources.attributions.map(({ source, cue, content, kind, manner, sourceId }, index) => ({
    id: `a${index + 1}`,
    source,
    cue,
    content,
    kind,
    manner,
    sourceId,
  }));
}

function reasonOf(witness: Witness, { reason }: Source): SourceCard['reason'] {
  if (!reason) return null;
  return {
    text: textOf(witness.article.text, reason),
    paragraph: paragraphNumbers(witness.article)(reason.start),
  };
}
