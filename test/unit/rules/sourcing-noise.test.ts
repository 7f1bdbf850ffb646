import assert from 'node:assert/strict';
import { rules } from '../../../src/rules/generated/registry';
import { runOver } from '../../support/run-over';

const sourcing = (text: string, off?: Parameters<typeof runOver>[2]) =>
  runOver(text, {}, off).filter(({ rule }) => rule.id.startsWith('sourcing/'));
const at = (text: string, words: string, off?: Parameters<typeof runOver>[2]) =>
  sourcing(text, off)
    .filter(({ span }) => text.slice(span.start, span.end) === words)
    .map(({ rule }) => rule.id);

/** A finished story with three anonymous sources: two granted with a reason, one quoted in passing. */
const story = `Velmar council in talks to sell its northern pier

VELMAR (Coast Wire) — The council of Velmar has held talks on selling its northern pier to the Norvald shipping company, according to a senior official of the harbour board, who said the sale could be agreed before the summer.

The official spoke on the condition of anonymity because she was not authorized to discuss the talks. She said the price would be close to 41 million crowns.

Mayor Ilse Brandt said no decision had been made. “We talk to everybody who has plans for the pier,” she said. “That is what a council is for.”

An aide said the mayor had met the owner of the company twice since March.

A person familiar with the talks said that the company wanted a lease of 40 years, and that the council had offered 25. “They are far apart,” the person said, asking not to be named because a contract forbids the company’s advisers to speak to reporters.

The pier was built in 1911. About 300 people work on it, and most of them live in the fishing villages south of the town. The company’s owner, Edda Lindqvist, did not answer questions sent to her office on Monday.

Tomas Reyl, who leads the dockworkers’ union, said its members would not work for a new owner without a promise that nobody would be dismissed. “We have heard nothing,” Reyl said.
`;

describe('three anonymous sources in one finished story', () => {
  it('get at most six marks above a hint, and never two on the same words', () => {
    const marks = sourcing(story);
    const loud = marks.filter(({ severity }) => severity !== 'hint');
    const told = marks.map(
      ({ rule, severity, span }) => `${severity} ${rule.id} ${story.slice(span.start, span.end)}`,
    );
    assert.ok(loud.length >= 3 && loud.length <= 6, told.join('\n'));
    const places = loud.map(({ span }) => `${span.start} ${span.end}`);
    assert.equal(new Set(places).size, places.length, told.join('\n'));
  });

  it('get one mark each where they are first spoken of', () => {
    for (const words of [
      'a senior official of the harbour board',
      'An aide',
      'A person familiar with the talks',
    ])
      assert.equal(at(story, words).length, 1, words);
  });
});

describe('one mark for one source', () => {
  const bare = 'Sources said the northern pier would be shut in May. Mayor Ilse Brandt would not comment.';

  it('says first that nothing is told of it', () => {
    assert.deepEqual(at(bare, 'Sources'), ['sourcing/bare']);
  });

  it('lets the lesser speak where the desk has switched the other off', () => {
    assert.deepEqual(at(bare, 'Sources', ['sourcing/bare']), ['sourcing/no-reason']);
    assert.deepEqual(at(bare, 'Sources', ['sourcing/bare', 'sourcing/no-reason']), ['sourcing/anonymous']);
  });

  it('tells in the mark that is shown what the others would', () => {
    const [finding] = sourcing('An aide said the mayor would not run again.');
    assert.equal(finding?.rule.id, 'sourcing/no-reason');
    assert.match(finding.notes?.join(' ') ?? '', /role only/);
  });

  it('names the lead once, and not the bare count beside it', () => {
    const text = `${'The northern pier of Velmar harbour will be shut in May, according to a senior ministry official.'} The official asked not to be named because she feared for her post. The pier was built in 1911. It is 200 metres long. Some 300 people work on it. The harbour has two more.`;
    assert.deepEqual(at(text, 'a senior ministry official'), ['sourcing/single-source']);
  });

  it('marks a man who would not give his name once, at these words', () => {
    const text =
      'A man who declined to give his name said the ferry had turned too late. Mayor Ilse Brandt said the town would open the school.';
    const marks = sourcing(text);
    assert.deepEqual(
      marks.map(({ rule }) => rule.id),
      ['sourcing/no-reason'],
    );
    assert.match(marks[0]?.notes?.join(' ') ?? '', /^Described by /);
    assert.deepEqual(
      sourcing(text, ['sourcing/no-reason']).map(({ rule }) => rule.id).length,
      1,
      'switched off, the lesser mark speaks',
    );
  });

  it('gathers the quotations of an article in one', () => {
    const text =
      'Mayor Ilse Brandt said: “The pier stays open for now.” “We do not believe her any more,” said an aide. “It will be shut by May,” the aide said. “She knows it very well,” the aide added.';
    const quotes = sourcing(text).filter(({ rule }) => rule.id === 'sourcing/anonymous-quote');
    assert.equal(quotes.length, 1);
    assert.match(quotes[0]?.notes?.join(' ') ?? '', /2 more quotations are/);
    assert.equal(quotes[0]?.severity, 'hint');
    const more = `${text} “Nobody on the council does,” the aide said.`;
    const [many] = sourcing(more).filter(({ rule }) => rule.id === 'sourcing/anonymous-quote');
    assert.equal(many?.severity, 'information');
    assert.match(many?.message ?? '', /^4 of 5 quotations in the article are/);
  });
});

describe('what an editor is asked for an anonymous source', () => {
  it('is the same short list wherever a note must say who it is', () => {
    const asking = rules.filter(({ checklist }) => checklist?.includes('Identity known to'));
    for (const id of ['sourcing/anonymous', 'sourcing/bare', 'sourcing/no-reason', 'sourcing/single-source'])
      assert.ok(
        asking.some((rule) => rule.id === id),
        id,
      );
    for (const { checklist } of asking)
      assert.deepEqual(checklist, ['Identity known to', 'Approved by', 'Other way to get it']);
  });
});
