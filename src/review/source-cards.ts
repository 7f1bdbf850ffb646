import type { Source } from '../sources/model';
import { textOf } from '../text/span';
import { matchSource } from '../versions/match-sources';
import type { Witness } from '../versions/model';
import type { SourceCard, Statement } from './model';

/** What the hover tells of each source of the article, with what siblings say of the same one. */
export function sourceCards(here: Witness, siblings: ReadonlyMap<string, Witness>): SourceCard[] {
  return here.sources.sources.map((source) => ({
    id: source.id,
    kind: source.kind,
    description: source.description,
    name: source.name,
    title: source.title,
    specificity: source.specificity,
    mentions: source.mentions.map(({ start, end }) => ({ start, end })),
    statements: here.sources.attributions.filter(({ sourceId }) => sourceId === source.id).length,
    basis: source.basis && textOf(here.article.text, source.basis),
    grant: source.grant && { start: source.grant.start, end: source.grant.end },
    reason: reasonOf(here, source),
    justification: source.justification,
    siblings:
      source.kind === 'anonymous'
        ? matchSource(here, source, siblings.values()).map((match) => ({
            label: match.witness.label,
            description: match.source.description,
            reason: reasonOf(match.witness, match.source)?.text ?? null,
          }))
        : [],
  }));
}

/** Every attribution of the article as the views show it. */
export function statementsOf({ sources }: Witness): Statement[] {
  return sources.attributions.map(({ source, cue, content, kind, manner, sourceId }) => ({
    source,
    cue,
    content,
    kind,
    manner,
    sourceId,
  }));
}

function reasonOf({ article }: Witness, { reason }: Source): SourceCard['reason'] {
  if (!reason) return null;
  const story = article.paragraphs.filter(({ kind }) => kind === 'paragraph');
  const paragraph = story.findIndex(({ start, end }) => start <= reason.start && reason.start < end);
  return { text: textOf(article.text, reason), paragraph: paragraph + 1 };
}
