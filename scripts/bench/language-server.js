// yaml-language-server as a command: `node language-server.js <schemas> <file>` prints what an editor would underline.
// Plain JavaScript, since what it costs is measured.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getLanguageService } from 'yaml-language-server';

// A package of its package.
const { TextDocument } = createRequire(import.meta.resolve('yaml-language-server'))(
  'vscode-languageserver-textdocument',
);

const [schemas = '', file = ''] = process.argv.slice(2);
const service = getLanguageService({
  schemaRequestService: async (uri) =>
    readFileSync(join(schemas, uri.slice(uri.lastIndexOf('/') + 1)), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
const root = pathToFileURL(join(schemas, 'masterplan.schema.json')).href;
service.configure({ validate: true, schemas: [{ uri: root, fileMatch: ['*'] }] });
const text = TextDocument.create(pathToFileURL(file).href, 'yaml', 1, readFileSync(file, 'utf8'));
const found = await service.doValidation(text, false);
for (const { range, message } of found) console.log(`${range.start.line + 1} ${message}`);
process.exitCode = found.length > 0 ? 1 : 0;
