/** How far down the window the eye is taken to be. */
const EYE = 0.3;

/**
 * Marks the entry of the contents whose section is being read, unfolds its chapter and keeps it in sight.
 * @param panel what scrolls when the contents are longer than the window
 */
export function followReading(nav: HTMLElement, panel: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('li a')];
  const places = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  let current: HTMLAnchorElement | undefined;
  let unfolded: HTMLDetailsElement | undefined;
  let waiting = false;

  const update = () => {
    waiting = false;
    const link = links[lastAbove(places, innerHeight * EYE)];
    if (link === current) return;
    current?.removeAttribute('aria-current');
    current = link;
    const chapter = link?.closest('nav.contents > details > ol > li')?.querySelector('details') ?? undefined;
    if (chapter !== unfolded) {
      if (unfolded) unfolded.open = false;
      // One that the reader opened stays open.
      unfolded = chapter?.open ? undefined : chapter;
      if (unfolded) unfolded.open = true;
    }
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    keepInSight(link, panel);
  };
  const ask = () => {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  update();
}

/** The last of places in page order that begins above a line of the window; -1 when none does. */
function lastAbove(places: readonly (HTMLElement | null)[], line: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function keepInSight(link: HTMLElement, panel: HTMLElement): void {
  const frame = panel.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  const edge = frame.height / 6;
  if (top < frame.top + edge || bottom > frame.bottom - edge)
    panel.scrollTop += top - frame.top - frame.height / 3;
}
