import { ToldError } from '../i18n/told-error.js';

/** The command line itself is wrong: exit 2. */
export class UsageError extends ToldError {}
