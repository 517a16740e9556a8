/** From this width on the contents stand beside the text; the style sheet says the same. */
const BESIDE = '(min-width: 68rem)';

/** Makes the folded contents a drawer: open beside the text, over it on a small screen until a place is chosen. */
export function drawer(panel: HTMLDetailsElement): void {
  const beside = matchMedia(BESIDE);
  const settle = () => {
    panel.open = beside.matches;
  };
  const close = () => {
    if (!beside.matches) panel.open = false;
  };
  settle();
  beside.addEventListener('change', settle);
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) close();
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || beside.matches) return;
    close();
    panel.querySelector('summary')?.focus();
  });
}
