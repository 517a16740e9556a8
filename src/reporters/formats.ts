import type { Severity } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import type { Report } from './report.js';

/** What a report may ask besides its findings. */
export interface Scene {
  /** How a file of the project is called from where the reader stands, and from the repository's root; with `/`. */
  fromReader(file: string): string;
  fromRepository(file: string): string;
  /** A path that stays the same when items are added before it. */
  itemPath(path: Path): string;
  /** The severity from which the check fails. */
  readonly failOn: Severity;
}

/** A report in pieces, since a million findings are longer than a text can be. It holds every finding. */
export type Reporter = (report: Report, scene: Scene) => Iterable<string>;

/** Every form of report, by its name on the command line; each is loaded when it is asked for. */
export const reportFormats = {
  text: async () => (await import('./text.js')).textReport,
  json: async () => (await import('./json.js')).jsonReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  github: async () => (await import('./github.js')).githubReport,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  markdown: async () => (await import('./markdown.js')).markdownReport,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormatId = keyof typeof reportFormats;

// An object's keys are all there is to it here: the type above is closed.
export const reportFormatIds = Object.keys(reportFormats) as ReportFormatId[];
