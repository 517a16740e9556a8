import { loadScript } from './load-script.js';

/** The buttons and keys that open the search; what searches is loaded when it is first opened. */
export function searchDoor(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  let asked = false;

  const open = () => {
    if (!dialog.open) dialog.showModal();
    input?.select();
    if (asked) return;
    asked = true;
    loadScript('cari/pencarian.js').catch(() => {
      const status = dialog.querySelector('[role="status"]');
      if (status) status.textContent = dialog.dataset.failed ?? '';
    });
  };
  for (const button of document.querySelectorAll<HTMLElement>('.search-open')) {
    button.hidden = false;
    button.addEventListener('click', open);
  }
  document.addEventListener('keydown', (event) => {
    const isWriting = event.target instanceof HTMLInputElement;
    const isAsking = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (!isAsking || isWriting) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener('click', ({ target }) => {
    const isOutside = target === dialog;
    if (isOutside || (target instanceof Element && target.closest('.search-close, a'))) dialog.close();
  });
}
