/** Outlines on a 16 × 16 field, drawn with a 1.4 stroke. */
export const iconPaths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.4 10.4 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6zM5.2 5.2h.01',
  note: 'M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h3',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4',
  restore: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3',
  export: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 11v2.5h11V11',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  external: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 7.2v4M8 4.9h.01',
  mend: 'M2.5 13.5l1-3.2 7-7 2.2 2.2-7 7zM9 4.8l2.2 2.2M9 13.5h4.5',
  choices: 'M2.5 8h3.5l4-4h3.5M6 8l4 4h3.5M11.5 2l2 2-2 2M11.5 10l2 2-2 2',
  help: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M6.2 6.3c0-2.4 3.6-2.3 3.6 0 0 1.5-1.8 1.5-1.8 3M8 11.3h.01',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  compare: 'M2.5 2.5h4.5v11h-4.5zM9 2.5h4.5v11H9zM4 5.5h1.5M4 8h1.5M10.5 8H12M10.5 10.5H12',
  back: 'M9.5 3 4.5 8l5 5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  order: 'M4.5 3v10M2.5 11l2 2 2-2M11.5 13V3M9.5 5l2-2 2 2',
  settings: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.7 3.7 0 0 1 0 7.4H6',
  edit: 'M3 13l.8-3L10.6 3.2l2.2 2.2L6 12.2z',
  warning: 'M8 2.5 14 13H2zM8 6.3v3.2M8 11.3h.01',
} as const;

export type IconName = keyof typeof iconPaths;
