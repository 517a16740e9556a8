import { CONFIG_NAMES } from '../../settings/settings.js';
import { configSchemaFile, type EditorPart } from '../editor-schemas.js';

/** Files that are not the author's: what editors and git need to know of the folder. */
export function workspaceFiles(parts: readonly EditorPart[], folder: string): [string, string][] {
  return [
    ['.vscode/settings.json', jsonText(settings(parts, folder))],
    ['.vscode/extensions.json', jsonText({ recommendations: ['redhat.vscode-yaml'] })],
    ['.editorconfig', EDITOR_CONFIG],
    ['.gitignore', '# Dibuat ulang oleh masterplan build.\nbooks/\n'],
  ];
}

const EDITOR_CONFIG = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true

[*.md]
trim_trailing_whitespace = false
`;

function settings(parts: readonly EditorPart[], folder: string): object {
  return {
    'files.encoding': 'utf8',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
    'yaml.schemaStore.enable': false,
    'yaml.schemas': {
      ...Object.fromEntries(parts.map((part) => [`./${part.schemaFile}`, filePatterns(part, folder)])),
      [`./${configSchemaFile}`]: [...CONFIG_NAMES],
    },
  };
}

// Editors match patterns anywhere in a path, so that `governance.yaml` would be `dimensions/governance.yaml` too:
// the folder's own name holds them to its root.
function filePatterns({ path, list }: EditorPart, folder: string): string[] {
  const root = folder.replace(/[^A-Za-z0-9._-]+/g, '*');
  const base = `${root}/${path === '' ? 'masterplan' : path.replaceAll('.', '/')}`;
  return list ? [`${base}.yaml`, `${base}/*.yaml`] : [`${base}.yaml`];
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
