const wide = '.prose :is(table, pre)';

/** Tables and code wider than their post scroll sideways; the keyboard must get there too. */
export function makeReachable(within: ParentNode = document): void {
  for (const block of within.querySelectorAll<HTMLElement>(wide)) {
    if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
  }
}
