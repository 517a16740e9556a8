import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/decode-text.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const problem = (input: Uint8Array) => {
  const answer = decodeText(input, 'region.yaml');
  if ('text' in answer) throw new Error(`read as ${JSON.stringify(answer.text)}`);
  const { type, message, args, place } = answer.finding;
  expect(type.id).toBe('file/encoding');
  expect(place.file).toBe('region.yaml');
  return { message, args, at: `${place.line}:${place.column}` };
};

describe('decodeText', () => {
  it('gives UTF-8 text without its byte order mark and leaves line ends alone', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'nama: Kota Méjayan\r\n'), 'a')).toEqual({
      text: 'nama: Kota Méjayan\r\n',
      hasMark: true,
    });
  });

  it('reads bytes that lie inside a larger buffer', () => {
    expect(decodeText(new Uint8Array(Buffer.from('xxnama: 1')).subarray(2), 'a')).toEqual({
      text: 'nama: 1',
    });
  });

  it('keeps what prints: tabs, NEL, astral letters', () => {
    const text = 'a:\t"\u0085𝒳"\n';
    expect(decodeText(bytes(text), 'a')).toEqual({ text });
  });

  it.each([
    ['little-endian with a mark', Buffer.from('\ufeffnama: x', 'utf16le'), 1],
    ['big-endian with a mark', Buffer.from('\ufeffnama: x', 'utf16le').swap16(), 1],
    ['little-endian without a mark', Buffer.from('nama: Kota', 'utf16le'), 2],
    ['big-endian without a mark', Buffer.from('nama: Kota', 'utf16le').swap16(), 1],
  ])('refuses UTF-16, %s', (_, input, position) => {
    expect(problem(input)).toMatchObject({ message: 'utf16', args: { position } });
  });

  it('refuses Windows-1252 with the byte, its position and its place', () => {
    expect(problem(bytes('a: 1\nnama: M', [0xe9], 'jayan\n'))).toEqual({
      message: 'legacy',
      args: { position: 13, byte: '0xE9' },
      at: '2:8',
    });
  });

  it('counts columns in letters and positions in bytes', () => {
    const answer = problem(bytes([0xef, 0xbb, 0xbf], 'é', [0x93], 'x'));
    expect(answer).toMatchObject({ message: 'legacy', args: { position: 6 }, at: '1:2' });
  });

  it.each([
    ['overlong', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['past U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a lone continuation', [0x80]],
  ])('refuses %s', (_, wrong) => {
    expect(problem(bytes('ab', wrong, 'c'))).toMatchObject({ message: 'legacy', args: { position: 3 } });
  });

  it('knows a file cut inside a letter', () => {
    expect(problem(bytes('nama: ', [0xe2, 0x82]))).toMatchObject({ message: 'cut', args: { position: 7 } });
  });

  it('refuses NUL with its position', () => {
    const answer = problem(bytes('nama: x\nb: ', [0], '\n'));
    expect(answer).toEqual({ message: 'nul', args: { position: 12 }, at: '2:4' });
  });

  it.each([
    ['escape', '\x1b', 'U+001B'],
    ['delete', '\x7f', 'U+007F'],
    ['C1', '\x9b', 'U+009B'],
    ['a lone carriage return', '\r', 'U+000D'],
  ])('refuses the control character %s', (_, character, name) => {
    expect(problem(bytes(`é: ${character}[31m`))).toMatchObject({
      message: 'control',
      args: { position: 5, character: name },
    });
  });
});
