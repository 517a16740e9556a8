import type { ReportFormatId } from '../formats.js';
import type { JoinedReporter } from './joined-report.js';

/** Every form of report on several masterplans; the same names as for one. */
export const joinedFormats = {
  text: async () => (await import('./text.js')).joinedTextReport,
  json: async () => (await import('./json.js')).joinedJson,
  sarif: async () => (await import('./sarif.js')).joinedSarif,
  junit: async () => (await import('./junit.js')).joinedJunit,
  github: async () => (await import('./github.js')).joinedGithub,
  gitlab: async () => (await import('./gitlab.js')).joinedGitlab,
  markdown: async () => (await import('./markdown.js')).joinedMarkdown,
} satisfies Record<ReportFormatId, () => Promise<JoinedReporter>>;
