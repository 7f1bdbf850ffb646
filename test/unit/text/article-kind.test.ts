import assert from 'node:assert/strict';
import { articleKind } from '../../../src/text/article-kind';
import { languageSamples } from '../language/language-samples';

const story = (languageSamples.en ?? []).join('\n\n');

function isArticle(text: string, path = 'stories/pier.txt'): boolean {
  return articleKind(path, text).article;
}

function why(text: string, path = 'notes/x.txt'): string {
  const kind = articleKind(path, text);
  return kind.article ? '' : kind.why;
}

describe('which files are articles: yes', () => {
  it('a story with headline, in paragraphs or hard-wrapped', () => {
    assert.ok(isArticle(`Ferry traffic halted\n\n${story}\n`));
    const wrapped = story.replace(/(.{1,60})\s/g, '$1\n    ');
    assert.ok(isArticle(wrapped));
  });

  it('a forty-word note', () => {
    assert.ok(
      isArticle(
        'Pier shut\n\nThe northern pier is shut until further notice, the harbour authority said on Tuesday. Two boats carry commuters. The council meets on Friday to vote on the repair, which the authority says will cost 14 million crowns.\n',
      ),
    );
    assert.ok(isArticle('The northern pier is shut until further notice, officials said.'));
  });

  it('thousands of words in one line without punctuation', () => {
    const bare = story
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .repeat(20);
    assert.ok(isArticle(bare));
  });

  it('a story in any language, which is told apart later', () => {
    for (const [language, sentences] of Object.entries(languageSamples))
      assert.ok(isArticle(sentences.join('\n')), language);
  });

  it('a story with a link, a list of names, a table of results and marks of editors', () => {
    assert.ok(
      isArticle(
        `${story}\n\nhttps://post.example/pier\nhttps://post.example/boats\n\n- Ada Finch\n- Tom Orr\n`,
      ),
    );
    assert.ok(isArticle(`${story}\n\nRace 1:  Ada   12.4\nRace 2:  Tom   12.9\nRace 3:  Ines  13.1\n`));
    assert.ok(isArticle(`{>>check<<} ${story} {++added++}`));
  });

  it('a file whose name only resembles a refused one', () => {
    for (const path of [
      'news.txt',
      'licensing-row.txt',
      'readers.txt',
      'requiem.txt',
      'changing-tides.txt',
      'login-fraud.txt',
      'logjam.txt',
      'history.txt',
      'robots-strike.txt',
      'Blog.txt',
      'C:\\stories\\pier.txt',
    ]) {
      assert.ok(isArticle(story, path), path);
    }
  });
});

describe('which files are articles: no, by name', () => {
  for (const path of [
    'LICENSE.txt',
    'licence.txt',
    'LICENSE-MIT.txt',
    'COPYING.txt',
    'NOTICE.txt',
    'ThirdPartyNotices.txt',
    'open-sans-license.txt',
    'README.txt',
    'readme.de.txt',
    'CHANGELOG.txt',
    'release-notes.txt',
    'AUTHORS.txt',
    'requirements.txt',
    'requirements-dev.txt',
    'dev-requirements.txt',
    'constraints.txt',
    'CMakeLists.txt',
    'robots.txt',
    'humans.txt',
    'ads.txt',
    'llms.txt',
    'llms-full.txt',
    'security.txt',
    'error.log',
    'server-log.txt',
    'app.log.txt',
    'stopwords.txt',
    'english-wordlist.txt',
    'top_level.txt',
    'node_modules/pkg/essay.txt',
    'lib\\site-packages\\pkg\\essay.txt',
  ]) {
    it(path, () => {
      assert.match(why(story, path), /^This .*\.$/);
      assert.ok(!isArticle(story, path.includes('/') || path.includes('\\') ? path : `some/folder/${path}`));
    });
  }
});

describe('which files are articles: no, by shape', () => {
  const cases: readonly (readonly [string, RegExp, string])[] = [
    [
      'a word list',
      /list/,
      'abacus\nabandon\nabbey\nabbot\nabduct\nabide\nable\naboard\nabode\nabolish\nabout\nabove\nabroad\n',
    ],
    [
      'a shopping list',
      /list/,
      '- two nails\n- one hammer\n- some rope\n- paint, blue\n- a brush\n- thin wire\n- new lamp\n',
    ],
    [
      'a table',
      /table|data/,
      'id\tname\tscore\n1\tAda\t12\n2\tTom\t13\n3\tInes\t9\n4\tRuth\t11\n5\tJo\t10\n6\tBo\t8\n',
    ],
    [
      'comma-separated values',
      /table|data/,
      'date,open,high,low,close\n2031-01-02,1.20,1.25,1.19,1.22\n2031-01-03,1.22,1.30,1.21,1.28\n2031-01-04,1.28,1.29,1.20,1.21\n',
    ],
    [
      'settings',
      /settings/,
      'width = 80\nheight = 24\ncolour = blue\nfont = mono\nsize = 12\nbackup = yes\nautosave = no\n',
    ],
    [
      'a log',
      /log/,
      '2031-01-02 09:00:01 started the server process\n2031-01-02 09:00:02 listening on the usual port now\n2031-01-02 09:00:09 a client has connected from the east\n',
    ],
    [
      'a stack trace',
      /error report/,
      'Error: it broke\n    at run (pier.js:10:3)\n    at main (pier.js:22:1)\n    at start (boat.js:1:1)\n',
    ],
    [
      'a Python traceback',
      /error report/,
      'Traceback (most recent call last):\n  File "pier.py", line 3, in <module>\n    run()\n  File "boat.py", line 9, in run\n    raise ValueError\nValueError\n',
    ],
    [
      'source code',
      /source code/,
      'import os\nfrom sys import argv\n\ndef pier(x):\n    return x\n\nclass Boat:\n    def sail(self):\n        pass\n',
    ],
    [
      'JavaScript',
      /source code/,
      'const a = 1;\nlet b = 2;\nfunction pier() {\n  return a + b;\n}\nif (a) {\n  pier();\n}\n',
    ],
    [
      'addresses',
      /addresses/,
      'https://a.example/1\nhttps://a.example/2\nhttps://a.example/3\nhttps://b.example/4\nhttps://b.example/5\n',
    ],
    [
      'an e-mail',
      /e-mail/,
      `From: ada@post.example\nTo: tom@post.example\nSubject: the pier\nDate: Tue, 4 Mar 2031 09:00:00\nMessage-ID: <1@post.example>\n\n${story}`,
    ],
    [
      'a licence',
      /licence/,
      'The Pier Licence\n\nPermission is hereby granted, free of charge, to any person to use the pier.\n\nTHE PIER IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, including merchantability.\n',
    ],
    [
      'a manual',
      /technical/,
      'Running the tool\n================\n\nUse `--all-files` with pier_run() to walk the tree. The option --dry-run prints what boat_sail() would do and exits.\nSet PIER_HOME to change where config_dir is read from.\n',
    ],
    ['numbers', /table|data/, `${'12.5 13.75 14.0\n'.repeat(20)}`],
    ['a few words', /few words/, 'call Ada back'],
    ['nothing', /nothing/, ' \n\n'],
    ['signs', /nothing|table|data/, '====\n----\n****\n'],
  ];
  for (const [what, expected, text] of cases) {
    it(what, () => assert.match(why(text), expected));
  }

  it('says why in a sentence an editor can read', () => {
    for (const [, , text] of cases) assert.match(why(text), /^(?:This|There) .*\.$/);
  });

  it('does not mind broken characters or one endless word', () => {
    assert.equal(isArticle('\ud83d\ude00\ud83d'), false);
    assert.equal(isArticle('a'.repeat(1_000_000)), false);
    assert.equal(typeof isArticle('\u0000\ufffd'.repeat(1000)), 'boolean');
  });
});
