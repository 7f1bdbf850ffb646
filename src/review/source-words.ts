import type { Source, SourceKind } from '../sources/model';
import type { SourceTally } from './source-tally';

/** Sources as lists put them together, in order. */
export const sourceGroups: readonly { readonly label: string; readonly kinds: readonly SourceKind[] }[] = [
  { label: 'Anonymous', kinds: ['anonymous'] },
  { label: 'Named', kinds: ['named'] },
  { label: 'Institutions', kinds: ['institution'] },
  { label: 'Documents and outlets', kinds: ['document', 'outlet'] },
  { label: 'Unnamed people and groups', kinds: ['unnamed-person', 'unnamed-group'] },
];

/** "7 of 19 statements rest on anonymous sources: 31% of the story’s words. The source of 2 statements is unclear." */
export function tallyText(tally: SourceTally): string {
  return [anonymousText(tally), ...unclearText(tally)].join(' ');
}

function anonymousText({ statements, anonymous, anonymousWords, share }: SourceTally): string {
  if (anonymous === 0) return 'No statement rests on an anonymous source.';
  const rest =
    statements === 1 ? 'The only statement rests' : `${anonymous} of ${statements} statements rest`;
  const words = anonymousWords === 0 ? '' : `: ${percent(share)} of the story’s words`;
  return `${rest} on anonymous sources${words}.`;
}

function unclearText({ statements, unclear }: SourceTally): string[] {
  if (unclear === 0) return [];
  if (statements === 1) return ['The source of the only statement is unclear.'];
  if (unclear === statements) return ['The source of every statement is unclear.'];
  return [`The source of ${unclear === 1 ? '1 statement' : `${unclear} statements`} is unclear.`];
}

/** The name of a source and who that is; else the fullest description of the article. */
export function whoIs({ name, title, description }: Pick<Source, 'name' | 'title' | 'description'>): string {
  if (name === null) return description;
  return title && !name.includes(title) ? `${name}, ${title}` : name;
}

/** "31%"; what is there is never told as nothing. */
function percent(share: number): string {
  return share < 0.01 ? 'less than 1%' : `${Math.round(share * 100)}%`;
}
