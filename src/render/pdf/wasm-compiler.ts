import { dependencyBytes } from '../../package/package-bytes.js';
import { type Compiler, compileError, type Mistake } from './compiler.js';

/** The same compiler as WebAssembly, for every machine. It is read from its package, never from a network. */
export async function loadWasm(fonts: readonly Uint8Array[]): Promise<Compiler> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  await typst.default({ module_or_path: await dependencyBytes('@myriaddreamin/typst-ts-web-compiler/wasm') });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  const encoder = new TextEncoder();
  return {
    compile(source, files) {
      compiler.reset_shadow();
      for (const [path, content] of files)
        compiler.map_shadow(path, typeof content === 'string' ? encoder.encode(content) : content);
      compiler.add_source('/main.typ', source);
      const world = compiler.snapshot(undefined, '/main.typ', undefined);
      const mistakes = mistakesIn(world.compile(PAGES, AS_OBJECTS));
      if (mistakes.length > 0) throw compileError(mistakes, source);
      return {
        answer: (label) => firstOf(world.query(PAGES, `<${label}>`, 'value')),
        pdf() {
          const made: unknown = world.get_artifact(PDF, AS_OBJECTS);
          world.free();
          if (isPdf(made)) return made.result;
          throw compileError(mistakesIn(made), source);
        },
      };
    },
  };
}

// Codes of the compiler's interface.
const PAGES = 0;
const PDF = 1;
const AS_OBJECTS = 3;

function firstOf(json: string): unknown {
  const values: unknown = JSON.parse(json);
  return Array.isArray(values) ? values[0] : undefined;
}

function isPdf(made: unknown): made is { result: Uint8Array } {
  return typeof made === 'object' && made !== null && 'result' in made;
}

function mistakesIn(answer: unknown): Mistake[] {
  if (typeof answer !== 'object' || answer === null || !('diagnostics' in answer)) return [];
  // What the compiler gives when asked for objects (`AS_OBJECTS`); a range reads "12:3-12:9".
  const all = answer.diagnostics as { message: string; severity: string; range: string }[];
  return all
    .filter(({ severity }) => severity === 'error')
    .map(({ message, range }) => ({ message, line: range === '' ? undefined : Number.parseInt(range, 10) }));
}
