import type { Language } from '../i18n/language.js';
import { editorSchemas } from './editor-schemas.js';
import { packagedSchemas } from './json-schema.js';
import { analysisPages } from './pages/analysis.js';
import { documentPage, regionPage, sourcesPage } from './pages/document.js';
import { preparationPages } from './pages/preparation.js';
import { readmeText } from './pages/readme.js';
import { workspaceFiles } from './pages/workspace.js';
import type { StarterRegion } from './starter-region.js';
import { pageText } from './yaml-page.js';

export interface StarterOptions {
  readonly region: StarterRegion;
  /** The document's language; advice in the files is Indonesian. */
  readonly language: Language;
  /** The name of the folder the files will stand in, without the way to it. */
  readonly folder: string;
}

/** The files of a starter project: text by name relative to its folder, with `/`. Nothing is written. */
export function planStarter({ region, language, folder }: StarterOptions): Map<string, string> {
  const { parts, files: schemas } = editorSchemas(packagedSchemas());
  const pages = [
    documentPage(language),
    regionPage(region),
    sourcesPage(region),
    ...preparationPages,
    ...analysisPages,
  ];
  return new Map([
    ...pages.map((page): [string, string] => [page.name, pageText(page)]),
    ['README.md', readmeText(region)],
    ...workspaceFiles(parts, folder),
    ...schemas,
  ]);
}
