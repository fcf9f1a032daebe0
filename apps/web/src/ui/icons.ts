/** Line icons on a 24 px grid; each drawn for this site. */
export const icons = {
  'sustainable-partnerships': '<circle cx="9" cy="12" r="5.5"/><circle cx="15" cy="12" r="5.5"/>',
  'relevant-training':
    '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="4.5"/><path d="M12 12 19 5m0 0V2.5M19 5h2.5"/>',
  'innovative-practices':
    '<path d="M8.5 15.5a6 6 0 1 1 7 0c-.6.5-1 1.2-1 2v.5h-5v-.5c0-.8-.4-1.5-1-2Z"/><path d="M10 21h4"/>',
  'work-based-learning':
    '<path d="M3 19h18M5 19v-3a7 7 0 0 1 14 0v3"/><path d="M9.5 9.500V6.500a1.500 1.500 0 0 1 1.500-1.500h2a1.500 1.500 0 0 1 1.500 1.500v3"/>',
  'applied-research':
    '<path d="M9.500 3h5M10.500 3v6L5 18.500A1.700 1.700 0 0 0 6.500 21h11a1.700 1.700 0 0 0 1.500-2.500L13.500 9V3"/><path d="M7.500 15h9"/>',
  hall: '<path d="M4 21V11h2.500V7.500H9V5h6v2.500h2.500V11H20v10Z"/><path d="M9.500 21v-5a2.500 2.500 0 0 1 5 0v5"/><path d="M12 5V2.500"/>',
  search: '<circle cx="11" cy="11" r="6.500"/><path d="m16 16 5 5"/>',
  question:
    '<circle cx="12" cy="12" r="8.500"/><path d="M9.500 9.700a2.500 2.500 0 1 1 3.600 2.200c-.700.400-1.100.800-1.100 1.600M12 16.500h.01"/>',
  star: '<path d="m12 3.500 2.500 5.600 6 .600-4.500 4.100 1.300 6L12 16.700l-5.300 3.100 1.300-6-4.500-4.100 6-.600Z"/>',
  check: '<path d="m5 12.500 4.500 4.500L19 7.500"/>',
  waiting: '<circle cx="12" cy="12" r="8.500"/><path d="M12 7.500V12l3 2"/>',
  hidden:
    '<path d="M4 4l16 16M9.900 5.300A9.800 9.800 0 0 1 12 5c5 0 8.500 4.500 9.500 7a13 13 0 0 1-2.700 3.900M6.300 7.200A13.500 13.500 0 0 0 2.500 12c1 2.500 4.500 7 9.500 7a9.600 9.600 0 0 0 4-.900"/>',
  thumb:
    '<path d="M7 10.500 11 3c1.700 0 2.500 1.200 2.200 2.800L12.600 9H19a2 2 0 0 1 2 2.400l-1.400 7A2 2 0 0 1 17.700 20H7Z"/><path d="M3.500 10.500H7V20H3.500Z"/>',
  letter: '<rect x="3" y="5.500" width="18" height="13.500" rx="2"/><path d="m3.500 7 8.500 6.500L20.500 7"/>',
  scales:
    '<path d="M12 3v18M7 21h10M5 7h14"/><path d="M5 7 2 14a3.200 3.200 0 0 0 6 0ZM19 7l-3 7a3.200 3.200 0 0 0 6 0Z"/>',
  bell: '<path d="M6 10a6 6 0 1 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Z"/><path d="M10 20.500a2.200 2.200 0 0 0 4 0"/>',
  bold: '<path d="M7 5h6a3.500 3.500 0 0 1 0 7H7Zm0 7h7a3.500 3.500 0 0 1 0 7H7Z"/>',
  italic: '<path d="M10 5h8M6 19h8M14 5l-4 14"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1"/>',
  list: '<path d="M9 6h11M9 12h11M9 18h11"/><path d="M4.500 6h.01M4.500 12h.01M4.500 18h.01"/>',
  quote: '<path d="M5 6v12M9.500 8H20M9.500 12H20M9.500 16H16"/>',
  code: '<path d="m8 7-5 5 5 5M16 7l5 5-5 5"/>',
} as const;

export type IconName = keyof typeof icons;
export const isIcon = (name: string): name is IconName => name in icons;
