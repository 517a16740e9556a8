/** One annotation as GitHub's runner understands it. */
export interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Reads a log as GitHub's runner does: a line is a command when it begins with `::`, spaces aside, or holds `##[`;
 * everything else is log. Throws on a command that is no annotation.
 */
export function readLog(log: string): { annotations: Annotation[]; rest: string[] } {
  const annotations: Annotation[] = [];
  const rest: string[] = [];
  for (const line of log.split(/\r\n|[\n\r]/)) {
    if (line.includes('##[')) throw new Error(`an old command: ${line}`);
    if (!line.trimStart().startsWith('::')) {
      rest.push(line);
      continue;
    }
    const [, command = '', properties = '', message = ''] =
      /^\s*::(\w[\w-]*) ?(.*?)::(.*)$/u.exec(line) ?? [];
    if (!/^(?:error|warning|notice)$/.test(command)) throw new Error(`not an annotation: ${line}`);
    annotations.push({ command, properties: readProperties(properties), message: unescaped(message) });
  }
  return { annotations, rest };
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), unescaped(pair.slice(equals + 1))] as const;
  });
  return Object.fromEntries(pairs);
}

// One pass, so that an escaped percent sign begins nothing.
function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => signs[code] ?? '');
}
