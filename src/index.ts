/**
 * The library: read a project, validate it, make its books.
 *
 * ```ts
 * const project = await loadProject('kota-contoh');
 * const { findings, model } = await validate(project);
 * const products = await renderBooks(project, model, { formats: ['md'], draft: false });
 * ```
 */

export { type Product, type RenderOptions, renderBooks } from './build.js';
export type { Diagnostic, FindingType, Severity, Stage } from './diagnostics/diagnostic.js';
export type { Path, Place } from './diagnostics/place.js';
export type { Summary } from './diagnostics/summary.js';
export type { Masterplan } from './generated/types.js';
export type { Language } from './i18n/language.js';
export { loadProject, type Project } from './load.js';
export type { Model } from './model/model.js';
export { ProjectError } from './project/project-error.js';
export type { FormatId } from './render/formats.js';
export { messageOf } from './reporters/message-of.js';
export type { Silenced } from './settings/judge.js';
export { type ValidateOptions, type Validation, validate } from './validate.js';
