import assert from 'node:assert/strict';
import { rule } from '../../../src/rules/claims-quote-without-speaker/rule';
import { foundBy, mended } from '../../support/run-over';

const findings = (text: string, siblings: Readonly<Record<string, string>> = {}) =>
  foundBy(rule, text, siblings);

const opening = 'The council met on Monday to hear the fishermen of the northern pier.\n\n';
const ending = '\n\nThe vote is planned for May. The ministry pays half of the work.';
const nobodys = `${opening}“We have waited nine years and nobody has come to look at the wall.”${ending}`;

describe('a quotation without a speaker', () => {
  it('asks who said it, on its first sentence', () => {
    const [found] = findings(
      `${opening}“We have waited nine years for an engineer. Nobody has come to look at the wall.”${ending}`,
    );
    assert.equal(found?.severity, 'information');
    assert.equal(found.words, '“We have waited nine years for an engineer.');
    assert.match(found.message, /: who said this\?$/);
  });

  it('is softer where the paragraph before quotes somebody, and names them', () => {
    const [found] = findings(
      `“The wall will fall before the winter,” Mayor Ilse Brandt said on Monday.\n\n“Nobody at the ministry wants to hear it.”${ending}`,
    );
    assert.equal(found?.severity, 'hint');
    assert.match(found.message, /words of Ilse Brandt in the paragraph before/);
    assert.match(found.help, /leave out the closing mark above/);
  });

  it('is asked for behind words that tell of silence, and of people who are nobody in particular', () => {
    for (const before of [
      'The council sold the pier in March. Neither bank would comment.',
      'The council sold the pier in March. The builder did not reply to two letters.',
      'But many fishermen fear for their boats. Critics say the council knew of the cracks.',
    ]) {
      const [found, ...more] = findings(`${before}\n\n“Nobody at the ministry wants to hear it.”${ending}`);
      assert.equal(found?.severity, 'information', before);
      assert.equal(more.length, 0);
    }
  });

  it('does not name whoever a pronoun may stand for', () => {
    const [found] = findings(
      `Mayor Ilse Brandt and Tomas Reyl walked along the pier.\n\n“The wall will fall before the winter,” he said.\n\n“Nobody at the ministry wants to hear it.”${ending}`,
    );
    assert.equal(found?.severity, 'hint');
    assert.doesNotMatch(found.message, /Brandt|Reyl/);
  });

  it('asks where a clause is quoted and nobody at all is told of', () => {
    const [found] = findings(
      `${opening}The plan would “wreck the harbour and drive out every family that can still fish there.”${ending}`,
    );
    assert.equal(found?.severity, 'information');
  });

  for (const [what, text] of Object.entries({
    'a quotation left open that goes on': `“The wall will fall before the winter,” Mayor Ilse Brandt said. “It is full of water.\n\n“Nobody at the ministry wants to hear it.”${ending}`,
    'a colon': `${opening}The chairwoman of the union stood up:\n\n“We have waited nine years and nobody has come to look at the wall.”${ending}`,
    'a letter': `${opening}On Friday they sent the ministry a letter.\n\n“We have waited nine years and nobody has come to look at the wall.”${ending}`,
    'a name behind a dash': `${opening}“We have waited nine years and nobody has come to look at the wall.” — Tomas Reyl${ending}`,
    'the same paragraph': `${opening}“We have waited nine years,” Tomas Reyl said. “Nobody has come to look at the wall.”${ending}`,
    'what was said before in the paragraph': `${opening}Tomas Reyl said the wall was full of water. “Nobody has come to look at it in nine years.”${ending}`,
    'a transcript': `${opening}“REYL: Who has seen the wall since the frost came?\n\n“BRANDT: Nobody has come to look at it in nine years.”${ending}`,
    'a title': `${opening}“Nine Years Before the Northern Wall” hung in the hall.${ending}`,
    'a law': `${opening}The law forbids “any work that could weaken the wall or the ground that it stands on.”${ending}`,
  }))
    it(`says nothing where ${what} tells the reader`, () => {
      assert.deepEqual(findings(text), []);
    });

  it('is not asked of copy without punctuation', () => {
    const words = 'we have waited nine years and nobody has come to look at the wall '.repeat(12);
    assert.deepEqual(findings(`the council met on monday ${words}"nobody came" the vote is in may`), []);
  });

  it('tells who said it in a version that does, and offers to write it', () => {
    const sibling = `${opening}“We have waited nine years and nobody has come to look at the wall,” the mayor of Velmar said.${ending}`;
    const [found] = findings(nobodys, { 'desk-b': sibling });
    assert.equal(found?.severity, 'information');
    assert.match(found.message, /who said this\? Version desk-b tells\./);
    assert.deepEqual(
      found.related?.map(({ label, quote }) => [label, /the mayor of Velmar/.test(quote)]),
      [['desk-b', true]],
    );
    const [fix] = found.fixes ?? [];
    assert.ok(fix);
    assert.match(fix.title, /“the mayor of Velmar said”/);
    assert.equal(
      mended(nobodys, fix),
      nobodys.replace('at the wall.”', 'at the wall,” the mayor of Velmar said.'),
    );
  });

  it('writes the speaker behind the first of several sentences, with the marks of this article', () => {
    const text = `${opening}"We have waited nine years for an engineer. Nobody has come to look at the wall."${ending}`;
    const sibling = `${opening}“We have waited nine years for an engineer,” said Tomas Reyl. “Nobody has come to look at the wall.”${ending}`;
    const [found] = findings(text, { 'desk-b': sibling });
    const [fix] = found?.fixes ?? [];
    assert.ok(fix);
    assert.equal(
      mended(text, fix),
      text.replace('an engineer. Nobody', 'an engineer," Tomas Reyl said. "Nobody'),
    );
  });

  it('does not offer the name where another version keeps it back', () => {
    const words = '“We have waited nine years and nobody has come to look at the wall,”';
    const [found] = findings(nobodys, {
      'desk-b': `${opening}${words} said Tomas Reyl.${ending}`,
      'desk-c': `${opening}${words} said a ministry official, who spoke on the condition of anonymity because she is not authorised to speak.${ending}`,
    });
    assert.ok(found);
    assert.ok(!JSON.stringify(found.fixes ?? []).includes('Reyl'));
  });
});

describe('a speaker who is named late', () => {
  const long =
    '“We have looked at every stone of that wall twice and found water behind each of them. The last frost has done more harm than thirty years of storms,” ';

  it('gets a hint after two sentences', () => {
    const [found] = findings(`${opening}${long}said Tomas Reyl, an engineer.${ending}`);
    assert.equal(found?.severity, 'hint');
    assert.match(found.message, /2 sentences .* Tomas Reyl/);
  });

  it('is nothing where the paragraph before tells of the speaker', () => {
    assert.deepEqual(
      findings(`${opening}Tomas Reyl, an engineer, came from Velmar.\n\n${long}Reyl said.${ending}`),
      [],
    );
  });

  it('is nothing where a pronoun shows that the reader knows', () => {
    assert.deepEqual(findings(`${opening}Tomas Reyl walked the pier.\n\n${long}he said.${ending}`), []);
  });
});

describe('two speakers run together', () => {
  it('are told apart in one paragraph', () => {
    const [found, ...more] = findings(
      `${opening}“The wall will stand for another century,” Mayor Ilse Brandt said. “It will not last the winter,” said Tomas Reyl, an engineer.${ending}`,
    );
    assert.equal(found?.words, '“It will not last the winter,”');
    assert.match(found.message, /Tomas Reyl’s and follow right on those of Ilse Brandt/);
    assert.deepEqual(more, []);
  });

  it('are no matter where the second is named first', () => {
    assert.deepEqual(
      findings(
        `${opening}“The wall will stand for another century,” Mayor Ilse Brandt said. Tomas Reyl, an engineer, said, “It will not last the winter.”${ending}`,
      ),
      [],
    );
  });
});
