import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLink, noteMarkdown, plainMarkdown } from '../../../src/extension/markdown';
import { shortened } from '../../../src/text/shortened';

/** What a Markdown reader makes of escaped text: no sign of markup is left without its backslash or entity. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '')
    .replace(/&(?:amp|lt|gt);/g, '')
    .replace(/[A-Za-z0-9\s,;'"%/?]/g, '');
}

describe('text that others wrote, as Markdown', () => {
  it('shows markup instead of obeying it', () => {
    for (const hostile of [
      '<img src=x onerror=alert(1)>',
      '[click](command:workbench.action.quit)',
      '![x](https://elsewhere.example/pixel.png)',
      '| a | b |\n|---|---|',
      '`code` **bold** _em_ ~~gone~~',
      '# Heading',
      '- item',
      '1. item',
      'https://elsewhere.example and me@elsewhere.example and www.elsewhere.example',
      '$(alert) &lt;b&gt;',
      '---',
    ]) {
      assert.equal(unescaped(plainMarkdown(hostile)), '', hostile);
    }
  });

  it('never leaves a sign of markup, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' \n\\`*_{}[]()#+-.!|<>&~^=$@:aZ0;"/') }), (text) => {
        const markdown = plainMarkdown(text);
        assert.equal(unescaped(markdown), '');
        assert.ok(!markdown.includes('\n'));
      }),
    );
  });

  it('keeps emphasis and lists of a note, but no HTML, pictures or hidden links', () => {
    assert.equal(noteMarkdown('**Ask** him\n- twice'), '**Ask** him\n- twice');
    assert.equal(noteMarkdown('<b>x</b>'), '&lt;b>x&lt;/b>');
    assert.equal(noteMarkdown('![x](https://e.example/p.png)'), '!\\[x\\](https://e.example/p.png)');
    assert.equal(noteMarkdown('[x](command:quit)'), '\\[x\\](command:quit)');
    assert.equal(noteMarkdown('\\[x\\](https://e.example)'), '\\\\\\[x\\\\\\](https://e.example)');
    assert.equal(noteMarkdown('a\r\nb'), 'a\nb');
  });

  it('puts arguments into a link in a way that cannot end it', () => {
    const link = commandLink('Open [x]', 'stet.compareWith', ['file:///a (1).txt', "b'*).txt"]);
    const target = /^\[Open \\\[x\\\]\]\(command:stet\.compareWith\?([^()\s]*)\)$/.exec(link)?.[1];
    assert.ok(target, link);
    assert.deepEqual(JSON.parse(decodeURIComponent(target)), ['file:///a (1).txt', "b'*).txt"]);
  });
});

describe('shortened text', () => {
  it('is one line, cut at a word', () => {
    assert.equal(shortened('one\n two', 20), 'one two');
    assert.equal(shortened('one two three', 9), 'one two …');
  });

  it('does not cut an emoji in half', () => {
    assert.equal(shortened(`${'x'.repeat(9)}😀😀`, 10), `${'x'.repeat(9)} …`);
  });
});
