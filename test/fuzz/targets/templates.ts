import assert from 'node:assert/strict';
import { join } from 'node:path';
import { loadProject } from '../../../src/load.js';
import type { Model } from '../../../src/model/model.js';
import { packageFile } from '../../../src/package/package-file.js';
import { templateFile } from '../../../src/render/templates/own.js';
import { checkTemplates } from '../../../src/templates.js';
import { validate } from '../../../src/validate.js';
import { checkFindings } from '../check-findings.js';
import { seedFiles } from '../seeds.js';
import { readText, type Target, toBytes } from './target.js';

let model: Model | undefined;

async function smallModel(): Promise<Model> {
  model ??= (await validate(await loadProject(join(packageFile('examples'), 'kota-mojokerto')))).model;
  return model;
}

/** The chapter that the input takes the place of. */
const CHAPTER = templateFile('book-1-analysis/gaps');

/** A region's own chapter: it fills the book, or a finding in the template says why not. */
export const templatesTarget: Target = {
  name: 'templates',
  form: 'text',
  longest: 1500,
  seeds: () =>
    seedFiles(['templates/kominfo-2022'], /\.md\.hbs$/).map(({ text }) => toBytes(text.slice(0, 1500))),
  async run(input) {
    const text = readText(input);
    if (text === undefined) return;
    const file = { name: CHAPTER, text };
    const findings = await checkTemplates([file], await smallModel());
    for (const { place } of findings) assert.equal(place.file, CHAPTER);
    checkFindings(findings, [file]);
  },
};
