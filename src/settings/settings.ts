import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Path, Place } from '../diagnostics/place.js';
import type { Limits } from '../source/limits.js';
import type { SourceFile } from '../source/tree.js';
import type { ThemeSettings } from '../theme/adjust-theme.js';

/** The names of the settings file in the root of a project; the second spelling is the same file to us. */
export const CONFIG_NAMES = ['masterplan.config.yaml', 'masterplan.config.yml'] as const;

/** The file in the root of a project that lists the findings it is already known to have. */
export const BASELINE_NAME = 'masterplan.baseline.json';

/** A hundred thousand findings fit; how long a baseline takes to read grows with its size. */
export const BASELINE_MOST_MIB = 16;

/** What a team makes of a rule's findings. */
export type Level = Severity | 'off';

/** A written name or pattern, and where it stands. */
export interface Written {
  readonly text: string;
  readonly place: Place;
}

/** A rule or a section as a setting names it. */
export interface NamedRules extends Written {
  /** The ids it stands for. */
  readonly ids: ReadonlySet<string>;
}

/** Files whose findings are silenced, with a reason. */
export interface Ignore {
  readonly place: Place;
  /** Globs, from the project's root. */
  readonly files: readonly Written[];
  /** Undefined means every rule. */
  readonly rules: readonly NamedRules[] | undefined;
  /** Something in it was wrong and has been left out, so that it may well be without effect. */
  readonly isPartial: boolean;
}

/** How the books shall look, and where each part of it is written. */
export interface WrittenTheme {
  readonly settings: ThemeSettings;
  /** The font files. */
  readonly files: readonly Written[];
  place(path: Path, part?: 'key' | 'value'): Place;
}

/** What `masterplan.config.yaml` says, as far as it is right. */
export interface Settings {
  /** By rule id. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly ignores: readonly Ignore[];
  /** Tighter than the ordinary ones. */
  readonly limits: Partial<Limits>;
  /** Undefined when nothing is said of the books' look. */
  readonly theme?: WrittenTheme | undefined;
  /** What is wrong with the settings themselves. */
  readonly findings: readonly Diagnostic[];
  /** The files they were read from, so that a report can show their lines. */
  readonly files: readonly SourceFile[];
}

/** A project without settings. */
export const noSettings: Settings = { levels: new Map(), ignores: [], limits: {}, findings: [], files: [] };
