import { makeReachable } from './reachable.js';
import './relative-time.js';

/** After a form came back with mistakes, reading starts at what to mend. */
document.querySelector<HTMLElement>('[data-focus]')?.focus();

/** Menus close when the reader goes on elsewhere, and by Escape, which leads back to what opened them. */
const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');
document.addEventListener('click', ({ target }) => {
  if (target instanceof Node) openMenus().forEach((menu) => menu.contains(target) || (menu.open = false));
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  openMenus().forEach((menu) => {
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  });
});

makeReachable();

addEventListener('load', () => {
  if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
});
