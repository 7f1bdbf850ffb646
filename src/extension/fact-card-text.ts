import { factKindNames } from '../claims/fact-kind-names';
import type { FactLine } from './fact-list';
import { stateOf } from './fact-words';
import { noteMarkdown, plainMarkdown } from './markdown';
import { evidenceLines, type TellTime } from './note-text';

/**
 * All that is known of a fact, as Markdown: its words in full, what it is and where, what has become of it, who said so
 * when, in which words, and on what evidence.
 */
export function factCardText({ fact, note, line }: FactLine, tellTime: TellTime): string {
  const kind = factKindNames[fact.kind];
  const where = [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    ...(fact.paragraph === null ? [] : [`paragraph ${fact.paragraph}`]),
    `line ${line}`,
  ].join(' · ');
  const state = stateOf(fact);
  const said = [`**${plainMarkdown(`${state.charAt(0).toUpperCase()}${state.slice(1)}`)}**`];
  if (note) said.push(plainMarkdown(note.annotation.changedBy), tellTime(note.annotation.changedAt));
  return [
    plainMarkdown(fact.quote),
    where,
    said.join(' · '),
    ...(note ? noteLines(note.annotation) : []),
  ].join('\n\n');

  function noteLines(annotation: NonNullable<typeof note>['annotation']): string[] {
    return [
      ...(annotation.note.trim() === '' ? [] : [noteMarkdown(annotation.note)]),
      ...annotation.replies.map(({ actor, note }) => `${plainMarkdown(actor)}: ${noteMarkdown(note)}`),
      ...evidenceLines(annotation),
    ];
  }
}
