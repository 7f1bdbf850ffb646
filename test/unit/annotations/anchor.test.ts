import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeAnchor } from '../../../src/annotations/anchor';
import type { Annotation, AnnotationStatus } from '../../../src/annotations/model';
import { placeAnnotations } from '../../../src/annotations/place';
import { spanOf, story } from './desk';

/** A note on some words of a text. */
function noteFor(text: string, words: string, status: AnnotationStatus = 'open', nth = 0): Annotation {
  return {
    id: 'n',
    article: 'harbour-b2c3d4',
    kind: 'note',
    status,
    note: '',
    anchor: makeAnchor(text, spanOf(text, words, nth)),
    finding: null,
    actor: 'Ana Ruiz',
    at: '2026-11-21T10:15:00Z',
    changedBy: 'Ana Ruiz',
    changedAt: '2026-11-21T10:15:00Z',
    replies: [],
    deleted: false,
    flags: [],
    other: {},
  };
}

/** The words a note made on `before` is found on in `after`; null where it is not found. */
function found(before: string, words: string, after: string, nth = 0): string | null {
  const span = placeAnnotations([noteFor(before, words, 'open', nth)], after)[0]?.span;
  return span ? after.slice(span.start, span.end) : null;
}

describe('What is kept of a passage', () => {
  it('is its words and whole words around it, at least 32 characters a side', () => {
    const anchor = makeAnchor(story, spanOf(story, 'lost in a flood'));
    assert.equal(anchor.exact, 'lost in a flood');
    assert.ok(anchor.prefix.length >= 32 && anchor.suffix.length >= 32);
    assert.ok(story.includes(anchor.prefix + anchor.exact + anchor.suffix));
    assert.match(anchor.prefix, /^\b/);
    assert.match(anchor.suffix, /\b$|\W$/);
    assert.equal(story.slice(anchor.start, anchor.end), anchor.exact);
  });

  it('takes more where the same words stand twice', () => {
    const line =
      'The mill at Aldmoor made 40 tonnes of paper in the first week of the year, the owners said.\n';
    const text = `${line}${line}It was sold.\n`;
    const first = makeAnchor(text, spanOf(text, '40 tonnes'));
    const second = makeAnchor(text, spanOf(text, '40 tonnes', 1));
    for (const { prefix, exact, suffix } of [first, second]) {
      const whole = prefix + exact + suffix;
      assert.equal(text.indexOf(whole), text.lastIndexOf(whole));
    }
  });

  it('counts as git stores the text, whatever the line ends and marks of this copy', () => {
    const windows = `\uFEFF${story.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(
      makeAnchor(windows, spanOf(windows, 'lost in a flood')),
      makeAnchor(story, spanOf(story, 'lost in a flood')),
    );
  });

  it('never cuts a character in two, and is content with a text of one endless word', () => {
    const emoji = `${'🙂'.repeat(60)} fire ${'🙂'.repeat(60)}`;
    const { prefix, suffix } = makeAnchor(emoji, spanOf(emoji, 'fire'));
    assert.doesNotMatch(prefix + suffix, /\p{Surrogate}/u);
    const endless = 'x'.repeat(100_000);
    assert.ok(makeAnchor(endless, { start: 5000, end: 5010 }).prefix.length <= 560);
  });

  it('names the blob it was made on, when there is one', () => {
    const blob = '9f2c1e7'.padEnd(40, '0');
    assert.equal(makeAnchor(story, spanOf(story, 'flood'), blob).blob, blob);
    assert.equal('blob' in makeAnchor(story, spanOf(story, 'flood')), false);
  });
});

describe('A note in a text that others have changed', () => {
  const words = 'cost $41 million more than planned';

  it('is where it was, when nothing changed', () => {
    assert.equal(found(story, words, story), words);
  });

  it('has moved with its words, when something was written before it', () => {
    assert.equal(found(story, words, `CORRECTED\n\n${story}`), words);
    assert.equal(found(story, 'flood', `CORRECTED\n\n${story}`), 'flood');
  });

  it('is found in a copy with other line ends, quotation marks, dashes and blanks', () => {
    const before =
      'The mayor said: "We saw no flood -- none at all," and left the room at once.\nThen it rained.\n';
    const after =
      '\uFEFFThe  mayor said: “We saw no flood — none at all,” and\u00A0left the room at once.\r\nThen it rained.\r\n';
    assert.equal(
      found(before, '"We saw no flood -- none at all,"', after),
      '“We saw no flood — none at all,”',
    );
    assert.equal(found(before, 'it rained', after), 'it rained');
  });

  it('stays on the right one of two like passages', () => {
    const second = spanOf(story, 'official said', 2);
    const longer = story.replace('PORT ELSINORE', 'PORT OF ELSINORE');
    const note = noteFor(story, 'official said', 'open', 2);
    assert.deepEqual(placeAnnotations([note], longer)[0]?.span, {
      start: second.start + 3,
      end: second.end + 3,
    });
  });

  it('is lost, not laid on other words, when its words are gone', () => {
    const gone = story.replace('The official said the receipts were lost in a flood. ', '');
    assert.equal(found(story, 'lost in a flood', gone), null);
    assert.equal(found(story, 'official said', gone, 1), null);
    assert.equal(found(story, words, story.replace('$41 million', '$14 million')), null);
  });

  it('is found where a long passage was moved to', () => {
    const long = 'Mayor Ines Calloway said she had seen no flood.';
    const paragraph =
      'The official said the receipts were lost in a flood. Mayor Ines Calloway said she had seen no flood.\n\n';
    const moved = story.replace(paragraph, '') + paragraph;
    assert.equal(found(story, long, moved), long);
  });

  it('is not carried off by a phrase that stands elsewhere too', () => {
    const gone = story.replace('A second official said', 'Nobody denied that');
    assert.equal(found(story, 'official said', gone, 2), null);
  });

  it('asks for another look when the words under a checked mark have changed', () => {
    const note = noteFor(story, words, 'checked');
    const changed = story.replace('$41 million', '$14 million');
    const span = spanOf(changed, 'cost $14 million more than planned');
    const [placed] = placeAnnotations([note], changed, new Map([['n', span]]));
    assert.deepEqual(placed?.span, span);
    assert.equal(placed?.recheck, true);
    const [curly] = placeAnnotations(
      [noteFor(story, 'Mayor Ines Calloway', 'checked')],
      story.replaceAll(' ', '\u00A0'),
    );
    assert.equal(curly?.recheck, false);
    const [open] = placeAnnotations([noteFor(story, words)], changed, new Map([['n', span]]));
    assert.equal(open?.recheck, false);
  });

  it('is taken up whole when words that were cut are back', () => {
    const note = noteFor(story, words);
    const whole = spanOf(story, words);
    const cut = new Map([['n', { start: whole.start, end: whole.start + 8 }]]);
    assert.deepEqual(placeAnnotations([note], story, cut)[0]?.span, whole);
    const gone = new Map([['n', { start: whole.start, end: whole.start }]]);
    assert.deepEqual(placeAnnotations([note], story, gone)[0]?.span, whole);
  });

  it('does not trust a place that is not in the text', () => {
    const whole = spanOf(story, words);
    for (const span of [
      { start: 5, end: 1_000_000 },
      { start: -4, end: 3 },
      { start: 9, end: 3 },
    ]) {
      assert.deepEqual(
        placeAnnotations([noteFor(story, words)], story, new Map([['n', span]]))[0]?.span,
        whole,
      );
    }
  });

  it('has a span within the text, whatever was done to it', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '—', '“', '🙂', '\u00AD'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, letters, fc.nat(), fc.nat(), (before, after, one, two) => {
        const [start, end] = [one % (before.length + 1), two % (before.length + 1)].sort((x, y) => x - y);
        fc.pre(start !== undefined && end !== undefined && start < end);
        const note = { ...noteFor(story, 'flood'), anchor: makeAnchor(before, { start, end }) };
        for (const text of [before, after]) {
          const span = placeAnnotations([note], text)[0]?.span;
          if (span) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is quickly looked for in a million characters', () => {
    const text = `${'He said it was so, and so it was. '.repeat(30_000)}\n${story}`;
    const notes = [noteFor(story, words), noteFor(story, 'flood'), noteFor(story, 'said')];
    const [long, short, common] = placeAnnotations(notes, text).map(
      ({ span }) => span && text.slice(span.start, span.end),
    );
    assert.deepEqual([long, short], [words, 'flood']);
    assert.equal(common, null);
  });
});
