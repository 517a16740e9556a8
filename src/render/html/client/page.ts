import { drawer } from './drawer.js';
import { followReading } from './follow-reading.js';
import { searchDoor } from './search-door.js';

// What every page can do when scripts are on. It stands in the page itself and holds no word of the books.
const nav = document.querySelector<HTMLElement>('nav.contents');
const panel = nav?.querySelector('details');
const dialog = document.querySelector('dialog');

document.documentElement.classList.add('scripted');
if (nav && panel) {
  drawer(panel);
  followReading(nav, panel.querySelector('ol') ?? panel);
}
if (dialog) searchDoor(dialog);
