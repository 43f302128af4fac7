const draw = (shapes: string): string =>
  `<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`;

/** Campus' own icons, in the form in which plugins bring theirs. */
export const ICONS = {
  course: draw('<path d="M3 7l9-4 9 4-9 4z"/><path d="M7 9v6c0 1.5 2.5 3 5 3s5-1.5 5-3V9"/><path d="M21 7v6"/>'),
  page: draw('<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4"/><path d="M9 12h6M9 16h6"/>'),
  file: draw('<path d="M12 4v11"/><path d="M7.5 11L12 15.5 16.5 11"/><path d="M5 20h14"/>'),
  forum: draw('<path d="M4 5h16v11H10l-4 4v-4H4z"/><path d="M8 9h8M8 12h5"/>'),
  calendar: draw('<rect x="4" y="5" width="16" height="16" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>'),
  members: draw(
    '<circle cx="9" cy="8" r="3.5"/><path d="M3 20c0-3.5 2.7-6 6-6s6 2.5 6 6"/><path d="M16 5a3.5 3.5 0 010 6M18 14.5c2 .8 3 2.8 3 5.5"/>',
  ),
  missing: draw('<circle cx="12" cy="12" r="9"/><path d="M12 8v5M12 16.5v.01"/>'),
} as const;
