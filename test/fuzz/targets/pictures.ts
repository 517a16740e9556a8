import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../../../src/package/package-file.js';
import { readFont } from '../../../src/project/font.js';
import { pictureType } from '../../../src/project/picture-type.js';
import { svgProblem } from '../../../src/project/svg-problem.js';
import { seedFiles } from '../seeds.js';
import { type Target, toBytes, toText } from './target.js';

/** A red square of one pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA//9k=';

/** A picture's bytes: a kind, or a reason; no SVG with anything active in it passes. */
export const pictureTarget: Target = {
  name: 'picture',
  form: 'bytes',
  longest: 4000,
  seeds: () => [
    ...[PNG, JPEG].map((bytes) => new Uint8Array(Buffer.from(bytes, 'base64'))),
    ...seedFiles(['examples/kota-contoh/assets'], /\.svg$/).map(({ text }) => toBytes(text.slice(0, 4000))),
    toBytes(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g><rect width="9" height="9"/></g></svg>',
    ),
  ],
  run(input) {
    const answer = pictureType(input);
    if (answer !== 'image/svg+xml') return;
    const text = toText(input);
    assert.equal(svgProblem(text), undefined);
    assert.ok(!/<script|<foreignobject|javascript:/i.test(text), 'a script');
  },
};

/** A font's bytes: families, or a reason. */
export const fontTarget: Target = {
  name: 'font',
  form: 'bytes',
  longest: 2000,
  seeds: () => smallFonts(),
  run(input) {
    const folder = mkdtempSync(join(tmpdir(), 'masterplan-font-'));
    try {
      writeFileSync(join(folder, 'a.ttf'), input);
      const answer = readFont(folder, 'a.ttf');
      if ('families' in answer) assert.ok(answer.families.every((family) => typeof family === 'string'));
      else assert.ok(['not-a-font', 'unreadable'].includes(answer.problem), answer.problem);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Our own fonts, of each table no more than its name needs: a whole font is mostly outlines. */
function smallFonts(): Uint8Array[] {
  const folder = packageFile('data', 'fonts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => shortened(readFileSync(join(folder, name))));
}

function shortened(font: Buffer): Uint8Array {
  const count = font.readUInt16BE(4);
  const head = Buffer.from(font.subarray(0, 12 + count * 16));
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let at = 12; at < head.length; at += 16) {
    const [start, length] = [head.readUInt32BE(at + 8), head.readUInt32BE(at + 12)];
    const isName = head.toString('latin1', at, at + 4) === 'name';
    const kept = font.subarray(start, start + Math.min(length, isName ? 600 : 4));
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(kept.length, at + 12);
    parts.push(kept);
    offset += kept.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}
