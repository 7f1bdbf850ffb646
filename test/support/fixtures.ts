/** A stretch that a rule must flag in an example. Offsets are UTF-16 code units into the example's text. */
export interface ExpectedMark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** One example of a rule's fixtures.txt: prose, what must be flagged in it, and sibling versions of it. */
export interface Example {
  /** The line of fixtures.txt where it begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly ExpectedMark[];
  readonly siblings: readonly { readonly label: string; readonly text: string }[];
}

/**
 * Reads a fixtures.txt: examples parted by a line `---`; under a line of prose, carets and a rule id
 * mark what must be flagged; a line `[name]` begins a sibling version of the same example. Throws on
 * carets that stand under nothing.
 */
export function parseFixtures(source: string): Example[] {
  const examples: Example[] = [];
  let line = 1;
  for (const block of source.replace(/\r\n/g, '\n').split(/^---\n/m)) {
    if (block.trim() !== '') examples.push(parseExample(block, line));
    line += block.split('\n').length;
  }
  return examples;
}

function parseExample(block: string, line: number): Example {
  const marks: ExpectedMark[] = [];
  const siblings: { label: string; text: string }[] = [];
  let lines: string[] = [];
  let label: string | null = null;
  let text = '';
  const finish = () => {
    const words = lines.join('\n').trim();
    if (label === null) text = words;
    else siblings.push({ label, text: words });
    lines = [];
  };
  for (const row of block.trim().split('\n')) {
    const name = /^\[([\w-]+)\]$/.exec(row);
    const carets = /^( *)(\^+) +([a-z-]+\/[a-z-]+)$/.exec(row);
    if (name?.[1]) {
      finish();
      label = name[1];
    } else if (carets?.[2] && carets[3]) {
      if (label !== null)
        throw new Error(`Line ${line}: marks stand under the text itself, not under a sibling.`);
      const above = lines.slice(0, -1).reduce((sum, each) => sum + each.length + 1, 0);
      const start = above + (carets[1]?.length ?? 0);
      marks.push({ rule: carets[3], start, end: start + carets[2].length });
      if (start + carets[2].length > above + (lines.at(-1)?.length ?? 0)) {
        throw new Error(`Line ${line}: carets stand under no words: ${row}`);
      }
    } else lines.push(row);
  }
  finish();
  return { line, text, marks, siblings };
}
