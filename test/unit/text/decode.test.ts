import assert from 'node:assert/strict';
import { decodeText, largestFile } from '../../../src/text/decode';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function problemOf(bytes: Uint8Array): { problem: string; message: string } {
  const decoded = decodeText(bytes);
  assert.ok('problem' in decoded);
  return decoded;
}

describe('decoding a file', () => {
  it('reads UTF-8 with its line breaks as they are', () => {
    for (const text of ['Guzmán’s aide 😀\r\nsaid\r\nno\r\n', 'Guzmán’s aide 😀\nsaid\nno\n']) {
      assert.deepEqual(decodeText(encode(text)), { text });
    }
  });

  it('makes mixed line breaks one, as the editor does, so that places mean the same in both', () => {
    assert.deepEqual(decodeText(encode('a\r\nb\r\nc\nd')), { text: 'a\r\nb\r\nc\r\nd' });
    assert.deepEqual(decodeText(encode('a\r\nb\nc\nd')), { text: 'a\nb\nc\nd' });
    assert.deepEqual(decodeText(encode('a\rb\rc')), { text: 'a\r\nb\r\nc' });
  });

  it('leaves out the byte order mark, as the editor does', () => {
    assert.deepEqual(decodeText(encode('\ufeffpier')), { text: 'pier' });
    assert.deepEqual(decodeText(utf16('Guelzó', true, true)), { text: 'Guelzó' });
    assert.deepEqual(decodeText(utf16('Guelzó', false, true)), { text: 'Guelzó' });
  });

  it('names the first byte that is not UTF-8, and its line', () => {
    const { problem, message } = problemOf(new Uint8Array([...encode('Gu\nai'), 0xf3, ...encode(' said')]));
    assert.equal(problem, 'not-utf8');
    assert.match(message, /Byte 6 \(line 2\)/);
    assert.match(message, /Save it with the encoding UTF-8/);
  });

  it('refuses every broken sequence at its place', () => {
    const broken = [
      [0x80],
      [0xc3],
      [0xc0, 0xaf],
      [0xe2, 0x82],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
    ];
    for (const bytes of broken) {
      const { problem, message } = problemOf(new Uint8Array([...encode('ab'), ...bytes, 0x20]));
      assert.equal(problem, 'not-utf8');
      assert.match(message, /Byte 3 /, bytes.join());
    }
    assert.match(problemOf(new Uint8Array([0x61, 0xe2, 0x82])).message, /Byte 2 /);
  });

  it('tells UTF-16 without its mark and UTF-32 from binary data', () => {
    assert.match(problemOf(utf16('The pier is closed.', true, false)).message, /UTF-16/);
    assert.equal(problemOf(utf16('The pier is closed.', false, false)).problem, 'not-utf8');
    assert.match(problemOf(new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])).message, /UTF-32/);
    assert.equal(problemOf(new Uint8Array([1, 2, 0, 3, 4, 5, 6, 7, 8, 9])).problem, 'binary');
  });

  it('knows documents that were only renamed', () => {
    for (const head of ['%PDF-1.7 x', '{\\rtf1\\ansi x', 'PK\x03\x04 x']) {
      const { problem, message } = problemOf(encode(head));
      assert.equal(problem, 'binary');
      assert.match(message, /Export it as plain text/);
    }
  });

  it('says when there is nothing, or too much', () => {
    assert.equal(problemOf(new Uint8Array()).problem, 'empty');
    assert.equal(problemOf(encode('\ufeff \r\n')).problem, 'empty');
    const { problem, message } = problemOf(new Uint8Array(largestFile + 1));
    assert.equal(problem, 'too-large');
    assert.match(message, /5\.0 MB/);
  });

  it('never names the file, and ends every message as a sentence', () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array([0x80]),
      new Uint8Array([0, 1]),
      encode('%PDF-1'),
    ]) {
      assert.match(problemOf(bytes).message, /^[A-Z].*\.$/);
    }
  });
});
