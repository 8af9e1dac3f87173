// Signs on buttons, drawn in the colour of the text. The button says in words what it does.

const PATHS = {
  search: 'M11 4a7 7 0 1 1 0 14a7 7 0 1 1 0-14ZM16 16l4.5 4.5',
  graph:
    'M6 6.5 18 9M6.5 7l4.5 10M17.5 10l-5 7M5.5 4a2 2 0 1 1 0 4a2 2 0 1 1 0-4ZM19 7.5a2 2 0 1 1 0 4a2 2 0 1 1 0-4ZM11.5 16.5a2 2 0 1 1 0 4a2 2 0 1 1 0-4Z',
  path: 'M5 17a2 2 0 1 1 0 4a2 2 0 1 1 0-4ZM19 3a2 2 0 1 1 0 4a2 2 0 1 1 0-4ZM7 19h8a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h8',
  articles: 'M5 4h11v16H5ZM16 8h3v10a2 2 0 0 1-2 2M8 8h5M8 12h5M8 16h3',
  add: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  code: 'm9 7-5 5 5 5M15 7l5 5-5 5',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  picture: 'M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15.500 8.500h.01',
  close: 'm6 6 12 12M18 6 6 18',
  sun: 'M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600 19 19M5 19l1.400-1.400M17.600 6.400 19 5',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500Z',
  auto: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16ZM12 4v16M12 8h5M12 12h8M12 16h6',
  swap: 'M7 4 3.500 7.500 7 11M3.500 7.500H18M17 13l3.500 3.500L17 20M20.500 16.500H6',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  upload: 'M12 15V4M7.500 8.500 12 4l4.500 4.500M4 15v4.500h16V15',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
