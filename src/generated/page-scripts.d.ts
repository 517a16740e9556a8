import type { PageScripts } from '../render/html/page-scripts.js';

export declare const pageScripts: PageScripts;
