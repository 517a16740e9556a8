import type { Output } from '../output.js';

/** Says what long work is doing. Silent unless stderr is a terminal and the work takes a while. */
export interface Spinner {
  text(text: string): void;
  stop(): Promise<void>;
}

const PATIENCE_MS = 300;

/** A spinner on stderr. ora costs as much as Node's own start, so it is loaded only when someone has to wait. */
export function startSpinner({ stderr }: Output, first: string, env: NodeJS.ProcessEnv): Spinner {
  if (stderr.isTTY !== true || env.TERM === 'dumb' || env.CI) return { text: () => {}, stop: async () => {} };
  let current = first;
  let live: { text: string; render(): unknown; stop(): unknown } | undefined;
  let stopped = false;
  let loading: Promise<void> | undefined;
  const timer = setTimeout(() => {
    loading = import('ora').then(({ default: ora }) => {
      if (!stopped) live = ora({ text: current, discardStdin: false }).start();
    });
  }, PATIENCE_MS);
  return {
    text: (text) => {
      current = text;
      if (live === undefined) return;
      live.text = text;
      live.render();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await loading;
      live?.stop();
    },
  };
}
