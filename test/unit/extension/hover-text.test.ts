import assert from 'node:assert/strict';
import { type HoverInit, hoverAt } from '../../../src/extension/hover-text';
import type { Review } from '../../../src/review/model';
import { card, finding, note, review, statement } from './support';

const init: HoverInit = {
  wordsAt: ({ start, end }) => `words ${start} to ${end}`,
  uri: 'file:///desk/desk-a.txt',
  tellTime: (at) => `on ${at.slice(0, 10)}`,
  ruleWords: (id) =>
    id === 'versions/name'
      ? {
          id,
          title: 'Name differs between versions',
          why: 'One of them is wrong.',
          source: { name: 'AP', note: 'get names right' },
        }
      : undefined,
};

/** The whole hover as a reader would see it, without the escapes. */
function read(given: Review, offset: number): string {
  return (hoverAt(given, offset, init)?.parts ?? []).join('\n\n').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('the hover', () => {
  it('is absent where there is nothing to say', () => {
    assert.equal(hoverAt(review({ findings: [finding({ start: 5, end: 9 })] }), 9, init), undefined);
    assert.equal(hoverAt(review(), 0, init), undefined);
  });

  it('shows how the versions differ as a table, this one first and bold', () => {
    const differs = finding({
      start: 0,
      end: 5,
      rule: 'versions/name',
      apparatus: [
        { reading: 'Constitutional | Council', labels: ['desk-c'], here: true },
        { reading: 'Constituent Council', labels: ['desk-b', 'desk-d'], here: false },
        { reading: '', labels: ['desk-e'], here: false },
      ],
      related: [{ path: 'copy/desk-b.txt', label: 'desk-b', quote: 'Constituent Council', start: 1, end: 2 }],
    });
    const parts = hoverAt(review({ findings: [differs] }), 2, init)?.parts.join('\n\n') ?? '';
    assert.match(parts, /^\| \*\*Constitutional \\\| Council\*\* \(here\) \| &emsp;desk\\-c \|$/m);
    const words = read(review({ findings: [differs] }), 2);
    assert.match(words, /^\| Constituent Council \| &emsp;desk-b, desk-d \|$/m);
    assert.match(words, /^\| \*\(not there\)\* \| &emsp;desk-e \|$/m);
    assert.match(words, /Open side by side with \[desk-b\]\(command:stet\.compareWith\?/);
    assert.match(words, /\[Explain this rule\]\(command:stet\.explainRule\?/);
    assert.match(words, /^\*AP: get names right\.\* \[Explain this rule\]/m);
  });

  it('says of words that only other versions have that they are not here', () => {
    const lacks = finding({
      start: 0,
      end: 5,
      rule: 'versions/name',
      apparatus: [
        { reading: '', labels: [], here: true },
        { reading: 'the council president', labels: ['desk-b'], here: false },
      ],
    });
    const words = read(review({ findings: [lacks] }), 2);
    assert.match(words, /^\| \*\*\(not here\)\*\* \| &emsp;no other version \|$/m);
    assert.match(words, /^\| the council president \| &emsp;desk-b \|$/m);
  });

  it('does not say again what the mark above it says', () => {
    const named = finding({ start: 0, end: 5, rule: 'versions/name' });
    assert.doesNotMatch(
      read(review({ findings: [named] }), 2),
      /Name differs|no reason is given|Add the reason/,
    );
    const grant = finding({ start: 0, end: 5 });
    const granted = card({ grant: { start: 0, end: 5 } });
    assert.doesNotMatch(read(review({ findings: [grant], sources: [granted] }), 2), /no reason/i);
    const counted = finding({ start: 0, end: 5, rule: 'sourcing/anonymous' });
    const words = read(review({ findings: [counted], sources: [granted] }), 2);
    assert.doesNotMatch(words, /5 statements/);
    assert.match(words, /Anonymity is granted, and no reason is given\./);
  });

  it('titles each of several marks at one place', () => {
    const both = [
      finding({ start: 0, end: 5, rule: 'versions/name' }),
      finding({ start: 0, end: 9, rule: 'claims/hedged' }),
    ];
    assert.match(read(review({ findings: both }), 2), /^\*\*Name differs between versions\*\*$/m);
  });

  it('tells of a source on every mention: kind, statements, reason, other versions', () => {
    const source = card({
      mentions: [
        { start: 0, end: 5 },
        { start: 40, end: 52 },
      ],
      reason: { text: 'because they aren’t authorized to discuss the talks', paragraph: 3 },
      siblings: [
        { label: 'desk-b', description: 'a senior official of the Trade Ministry', reason: null },
        { label: 'desk-c', description: 'the senior official of the trade ministry', reason: null },
        { label: 'desk-d', description: 'an insider', reason: 'because of the talks' },
      ],
    });
    const words = read(review({ sources: [source] }), 45);
    assert.match(
      words,
      /^\*\*Anonymous source\*\*: a senior official of the Trade Ministry · 5 statements$/m,
    );
    assert.match(words, /^Described by role and side, but not by how the source knows\./m);
    assert.match(
      words,
      /Reason given: “because they aren’t authorized to discuss the talks” \(paragraph 3\)\./,
    );
    assert.match(
      words,
      /^\*\*Other versions\*\*\n- desk-b, desk-c: no reason\n- desk-d: “an insider”, reason “because of the talks”$/m,
    );
    assert.deepEqual(hoverAt(review({ sources: [source] }), 45, init)?.span, { start: 40, end: 52 });
  });

  it('tells of a source of any kind who it is, how it knows and where it is first named', () => {
    const named = card({
      kind: 'named',
      name: 'Ruth Amberley',
      title: 'a bridge engineer',
      basis: 'who measured the piers',
      mentions: [
        { start: 0, end: 5 },
        { start: 9, end: 12 },
        { start: 20, end: 23 },
      ],
      siblings: [
        { label: 'desk-b', description: 'Ruth Amberley, a bridge engineer', reason: null },
        { label: 'desk-c', description: 'Ruth Amberly, the harbor master', reason: null },
      ],
    });
    assert.equal(
      read(review({ sources: [named] }), 21),
      [
        '**Named source**: Ruth Amberley, a bridge engineer · 5 statements',
        'How they know: “who measured the piers”. First named in paragraph 2, then 2 more times.',
        '**Other versions**\n- desk-c: “Ruth Amberly, the harbor master”',
      ].join('\n\n'),
    );
    const group = card({ kind: 'unnamed-group', description: 'critics', specificity: 0, firstNamed: null });
    assert.equal(
      read(review({ sources: [group] }), 1),
      '**Unnamed group**: critics · 5 statements\n\nNot described at all: readers learn neither role nor side.',
    );
  });

  it('tells what the copy says of a source of any kind, without saying again who it is', () => {
    const line = (over: Parameters<typeof card>[0]) =>
      read(review({ sources: [card({ firstNamed: null, specificity: 2, ...over })] }), 1).split('\n\n')[1];
    assert.equal(
      line({
        kind: 'named',
        name: 'Ruth Amberley',
        title: 'engineer',
        justification: 'engineer; who built the piers; has run the yard since 2009',
      }),
      'The copy tells readers: “who built the piers; has run the yard since 2009”.',
    );
    assert.equal(
      line({
        kind: 'institution',
        name: 'Harlow Institute',
        justification: 'Harlow Institute, which studies piers',
      }),
      'The copy tells readers: “which studies piers”.',
    );
    assert.equal(
      line({
        kind: 'document',
        description: 'a Courier poll',
        justification: 'conducted by phone in May among 1,004 voters',
      }),
      'The copy tells readers: “conducted by phone in May among 1,004 voters”.',
    );
    assert.equal(
      line({ kind: 'named', name: 'Ruth Amberley', title: 'engineer', justification: 'engineer' }),
      undefined,
    );
  });

  it('says of credited words plainly that it is unclear who or what they mean', () => {
    const unclear = statement({ source: { start: 30, end: 43 }, cue: { start: 44, end: 48 } });
    const given = review({ sources: [card()], statements: [unclear] });
    assert.equal(
      read(given, 35),
      '**Source unclear**: “words 30 to 43”\n\nStet could not tell who or what this is. If readers cannot tell either, say it more plainly.',
    );
    assert.deepEqual(hoverAt(given, 35, init)?.span, { start: 30, end: 43 });
    assert.equal(read(given, 45), '');
  });

  it('tells of a source wherever a statement is credited to it: at “who” as well', () => {
    const who = statement({ source: { start: 30, end: 33 }, cue: { start: 34, end: 38 }, sourceId: 's1' });
    assert.match(read(review({ sources: [card()], statements: [who] }), 31), /^\*\*Anonymous source\*\*/);
  });

  it('sets off the name of a version that reads like a word', () => {
    const siblings = ['a', 'desk-b', 'final'].map((label) => ({
      label,
      description: 'an aide',
      reason: null,
    }));
    const words = read(review({ sources: [card({ siblings })] }), 2);
    assert.match(words, /^- “a”, desk-b, “final”: /m);
  });

  it('says of the only source behind the lead that it is the only one', () => {
    const alone = finding({ start: 0, end: 5, rule: 'sourcing/single-source' });
    const given = review({
      findings: [alone],
      sources: [card(), card({ id: 's2', mentions: [{ start: 30, end: 35 }] })],
    });
    assert.match(read(given, 2), /^\*\*The lead rests on this source alone\.\*\*$/m);
    assert.doesNotMatch(read(given, 32), /The lead/);
  });

  it('says what is missing where no reason is given', () => {
    assert.match(read(review({ sources: [card()] }), 2), /No reason is given for withholding the name\./);
  });

  it('tells of an answered finding what was found, who let it stand and why', () => {
    const stands = note({ id: 'n9', status: 'stet', note: 'The editor knows the name.' });
    const answered = finding({ start: 0, end: 5, state: 'dismissed', annotation: 'n9' });
    const words = read(review({ findings: [answered], notes: [stands] }), 1);
    assert.match(words, /\*\*Let it stand\*\* by Ines Okafor, on 2025-11-14: The editor knows the name\./);
    assert.match(words, /is anonymous, and no reason is given/);
    assert.equal(words.match(/Let it stand/g)?.length, 1);
  });

  it('tells of a note on words without a finding, with its replies', () => {
    const asked = note({
      replies: [{ id: 'r1', actor: 'Tom Brandt', at: '2025-11-15T10:00:00Z', note: 'Asked twice.' }],
      changedBy: 'Tom Brandt',
      changedAt: '2025-11-15T11:00:00Z',
      flags: ['changed by two editors'],
    });
    const words = read(review({ notes: [asked] }), 0);
    assert.match(
      words,
      /^\*\*Query to the author\*\* · Anonymous source · Ines Okafor, on 2025-11-14, changed by Tom Brandt/m,
    );
    assert.match(words, /^Who is it\?$/m);
    assert.match(words, /^> Tom Brandt, on 2025-11-15: Asked twice\.$/m);
    assert.match(words, /^\*changed by two editors\*$/m);
  });

  it('shows a hostile note as text', () => {
    const hostile = note({ note: '<script> | `x` [go](command:workbench.action.quit)', actor: '**Boss**' });
    const markdown = hoverAt(review({ notes: [hostile] }), 0, init)?.parts.join('\n') ?? '';
    assert.doesNotMatch(markdown, /<script>|\]\(command:workbench|[^\\]`|\*\*Boss/);
  });

  it('says that checked words have changed', () => {
    const changed = { ...note({ status: 'checked' }), recheck: true };
    assert.match(read(review({ notes: [changed] }), 0), /\*\*Check again\*\*/);
  });
});
