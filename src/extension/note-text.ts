import type { Annotation, PlacedAnnotation } from '../annotations/model';
import { kindLabels, recheckLabel, statusLabels } from '../annotations/words';
import { evidenceLine } from './evidence-text';
import { noteMarkdown, plainMarkdown } from './markdown';

/** Shows a time of the note files (UTC, ISO 8601) as the reader's clock and calendar do. */
export type TellTime = (at: string) => string;

/** "Query to the author", or "Check again" where the words have changed since they were checked. */
export function statusWords({ annotation, recheck }: PlacedAnnotation): string {
  return (recheck ? recheckLabel : statusLabels[annotation.status]).label;
}

/** What stands over a thread: "Needs a source · Anonymous source". */
export function threadLabel(placed: PlacedAnnotation): string {
  const { kind } = placed.annotation;
  return kind === 'note' ? statusWords(placed) : `${statusWords(placed)} · ${kindLabels[kind].label}`;
}

/** The first comment of a thread: the words of the note, and what a reader of them has to know. */
export function threadBody({ annotation, recheck }: PlacedAnnotation): string {
  const said = annotation.note.trim() === '' ? `*${silentWords(annotation)}*` : noteMarkdown(annotation.note);
  const flags = [...(recheck ? [recheckLabel.help] : []), ...annotation.flags];
  return [said, ...evidenceLines(annotation), ...flags.map((flag) => `*${noteMarkdown(flag)}*`)].join('\n\n');
}

/** A line of Markdown for each piece of evidence. What it says is plain text: links in it lead nowhere by themselves. */
export function evidenceLines({ evidence = [] }: Annotation): string[] {
  return evidence.map((piece) => `Evidence: ${plainMarkdown(evidenceLine(piece))}`);
}

/** What a note without words says. */
function silentWords({ status }: Annotation): string {
  return status === 'stet' ? 'Let it stand; no reason given.' : `${statusLabels[status].help}`;
}

/** A clock for the reader's place and language. */
export function tellTimeIn(language: string): TellTime {
  let format: Intl.DateTimeFormat | undefined;
  return (at) => {
    const time = new Date(at);
    if (Number.isNaN(time.getTime())) return at;
    // Made when it is needed: it takes longer than all else at the start.
    format ??= clockFor(language);
    return format.format(time);
  };
}

function clockFor(language: string): Intl.DateTimeFormat {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language, style);
  } catch {
    return new Intl.DateTimeFormat('en', style);
  }
}
