import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SERVER = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');

export interface LspPosition {
  readonly line: number;
  readonly character: number;
}

export interface LspDiagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: LspPosition; readonly end: LspPosition };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The editor's side of a talk with yaml-language-server over stdio, in a workspace folder. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #diagnostics = new Map<string, (found: readonly LspDiagnostic[]) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    this.#child = spawn(process.execPath, [SERVER, '--stdio']);
    this.#child.stdout.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  /** A server that works in `folder` with an editor's settings, keys dotted as in settings.json. */
  static async start(folder: string, settings: Readonly<Record<string, unknown>>): Promise<LanguageServer> {
    const server = new LanguageServer(settings);
    const rootUri = pathToFileURL(folder).href;
    await server.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'test' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { completion: { completionItem: { snippetSupport: true } } },
      },
    });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  /** Opens a text and gives the findings of its first check. */
  open(uri: string, text: string): Promise<readonly LspDiagnostic[]> {
    const found = new Promise<readonly LspDiagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve));
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: ++this.#lastId, text } },
    });
    return found;
  }

  close(uri: string): void {
    this.#diagnostics.delete(uri);
    this.#send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
  }

  /** The keys and values proposed at a position. */
  async completions(uri: string, position: LspPosition): Promise<string[]> {
    const result = await this.request('textDocument/completion', { textDocument: { uri }, position });
    const items = Array.isArray(result) ? result : itemsOf(result);
    return items.map(({ label }) => label);
  }

  /** The words shown over a position. */
  async hover(uri: string, position: LspPosition): Promise<string> {
    const result = await this.request('textDocument/hover', { textDocument: { uri }, position });
    return JSON.stringify(result);
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    this.#send({ method: 'exit' });
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      this.#send({ id, method, params });
    });
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const [, length] = /Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, end)) ?? [];
      const from = end + 4;
      if (end === -1 || length === undefined || this.#received.length < from + Number(length)) return;
      const body = this.#received.toString('utf8', from, from + Number(length));
      this.#received = this.#received.subarray(from + Number(length));
      const message: Message = JSON.parse(body);
      this.#handle(message);
    }
  }

  #handle(message: Message): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: LspDiagnostic[] }; // the protocol's shape
      this.#diagnostics.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: { section: string }[] }; // the protocol's shape
      this.#send({ id, result: items.map(({ section }) => this.#section(section)) });
    } else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#waiting.get(id)?.(message);
  }

  // Editors give `yaml` as an object although its settings are written `yaml.schemas`.
  #section(section: string): unknown {
    if (section in this.#settings) return this.#settings[section];
    const nested: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(this.#settings)) {
      if (!key.startsWith(`${section}.`)) continue;
      const steps = key.slice(section.length + 1).split('.');
      let into = nested;
      for (const step of steps.slice(0, -1)) {
        const next: Record<string, unknown> = {};
        into[step] = next;
        into = next;
      }
      into[steps.at(-1) ?? ''] = value;
    }
    return nested;
  }
}

function itemsOf(result: unknown): { label: string }[] {
  return (result as { items: { label: string }[] } | null)?.items ?? []; // the protocol's shape
}
