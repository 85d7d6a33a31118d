/** Line icons on a 18 × 18 grid, always beside a text; drawn for Schil. */
export const icons = {
  'for-you': 'M9 2.5 10.9 7l4.6.5-3.4 3.1 1 4.6L9 12.8l-4.1 2.4 1-4.6L2.5 7.5 7.1 7z',
  competences: 'M9 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 16c0-3 2.6-4.8 6-4.8s6 1.8 6 4.8',
  people: 'M6.5 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.8 15c0-2.6 2-4 4.7-4s4.7 1.4 4.7 4M12 8.3a2.1 2.1 0 1 0-.8-4M13 11c2 .3 3.3 1.6 3.3 3.7',
  settings: 'M2.5 5h7M13 5h2.5M2.5 13H5M8.5 13h7M11.2 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6.7 15a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  search: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10zM11.7 11.7 15.5 15.5',
  place: 'M9 16s5-4.6 5-8.6A5 5 0 0 0 4 7.4C4 11.4 9 16 9 16zM9 9a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 9 9z',
  hours: 'M9 16A7 7 0 1 0 9 2a7 7 0 0 0 0 14zM9 5v4.2l2.8 1.7',
  calendar: 'M3 4.5h12v11H3zM3 8h12M6 2.5v3M12 2.5v3',
  organisation: 'M2.5 15.5h13M4 15.5V7l5-3.8L14 7v8.5M7 15.5v-4h4v4',
  info: 'M9 16A7 7 0 1 0 9 2a7 7 0 0 0 0 14zM9 8.2v4M9 5.6v.1',
  warning: 'M9 2.8 16.2 15H1.8zM9 7v3.6M9 12.8v.1',
  error: 'M9 16A7 7 0 1 0 9 2a7 7 0 0 0 0 14zM6.6 6.6l4.8 4.8M11.4 6.6l-4.8 4.8',
  success: 'M9 16A7 7 0 1 0 9 2a7 7 0 0 0 0 14zM5.8 9.2 8 11.4l4.3-4.6',
  check: 'M3.5 9.5 7 13l7.5-8',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  copy: 'M6.5 6.5h8v9h-8zM11.5 6.5v-4h-8v9h3',
  bookmark: 'M5 2.5h8v13l-4-3-4 3z',
  print: 'M5 6.5v-4h8v4M5 13H3V6.5h12V13h-2M5 10.5h8v5H5z',
  external: 'M7 3.5H3.5v11h11V11M10 3h5v5M15 3 8.5 9.5',
  back: 'M10.5 4 5.5 9l5 5',
  plus: 'M9 3.5v11M3.5 9h11',
  pause: 'M6 4v10M12 4v10',
  eye: 'M1.8 9S4.5 4 9 4s7.2 5 7.2 5-2.7 5-7.2 5-7.2-5-7.2-5zM9 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  lock: 'M4 8h10v7.5H4zM6 8V5.5a3 3 0 0 1 6 0V8',
  file: 'M4.5 2.5h6l3 3v10h-9zM10.5 2.5v3h3',
  source: 'M3.5 4.5c0-1.1 2.5-2 5.5-2s5.5.9 5.5 2v9c0 1.1-2.5 2-5.5 2s-5.5-.9-5.5-2zM3.5 4.5c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2M3.5 9c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2',
  settled: 'M3 9.5 9 4l6 5.5M5 8v7h8V8M7.5 11.5l1.2 1.2 2.2-2.4',
  refresh: 'M14.5 9a5.5 5.5 0 1 1-1.6-3.9M14.5 2.5v3.4h-3.4',
  language: 'M3 3.5h12v8.5H8.5L5 15.2V12H3zM6 6.5h6M6 9h4',
  keys: 'M2 5h14v8.5H2zM5 8v.1M7.7 8v.1M10.3 8v.1M13 8v.1M6 11h6',
} as const;
export type IconName = keyof typeof icons;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="schil-icon" viewBox="0 0 18 18" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
