import { makeReachable } from './reachable.js';
import './relative-time.js';

/** After a form came back with mistakes, reading starts at what to mend. */
document.querySelector<HTMLElement>('[data-focus]')?.focus();

const menu = document.querySelector<HTMLDetailsElement>('details.menu');
document.addEventListener('click', (event) => {
  if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
});
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

makeReachable();

addEventListener('load', () => {
  if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
});
