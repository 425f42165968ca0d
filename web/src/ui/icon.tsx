import type { ReactElement } from 'react';
import styles from './icon.module.css';

const PATHS = {
  check: 'M4.5 12.5l5 5 10-11',
  question: 'M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.1.6-1.7 1.2-1.7 2.4M12 18.5v.01',
  cross: 'M6 6l12 12M18 6L6 18',
  place:
    'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  phone:
    'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7 2 2 0 0 1 6 3.5z',
  mail: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L11.8 7.200M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700L12.200 16.800',
  calendar: 'M4.500 6h15v14h-15zM4.500 10.500h15M8.500 3.500v4M15.500 3.500v4',
  clock: 'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM12 7.500v5l3.500 2',
  keep: 'M6.500 4h11v16l-5.500-4.500L6.500 20z',
  print: 'M7 9V3.500h10V9M7 17H4V9h16v8h-3M7 14h10v6.500H7z',
  download: 'M12 4v11M7.500 11l4.500 4.500 4.500-4.500M4.500 19.500h15',
  chevron: 'M6.500 9.500l5.500 5.500 5.500-5.500',
  left: 'M14.500 6L8.500 12l6 6',
  right: 'M9.500 6l6 6-6 6',
  up: 'M12 19V5.500M6 11l6-6 6 6',
  down: 'M12 5v13.500M6 13l6 6 6-6',
  info: 'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM12 11v5.500M12 7.700v.01',
  warning: 'M12 4l9 16H3zM12 10v4.500M12 17.200v.01',
  map: 'M9 4.500L3.500 6.500v13L9 17.500l6 2 5.500-2v-13L15 6.500zM9 4.500v13M15 6.500v13',
  list: 'M9 6.500h11M9 12h11M9 17.500h11M4.500 6.500h.01M4.500 12h.01M4.500 17.500h.01',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500L20.500 20.500',
  sliders: 'M4 7.500h8M16.500 7.500H20M14.200 5v5M4 16.500h3.500M12 16.500h8M9.700 14v5',
  house: 'M4 11.500L12 4.500l8 7M6.500 10v9.500h11V10M10.200 19.500v-5h3.600v5',
  euro: 'M18 6.500A6.500 6.500 0 0 0 7 12a6.500 6.500 0 0 0 11 5.500M4.500 10.500h8.500M4.500 13.700h8.500',
  person:
    'M12 11.500a3.700 3.700 0 1 0 0-7.400 3.700 3.700 0 0 0 0 7.400zM5 20c.6-4 3.300-6 7-6s6.400 2 7 6',
  pencil: 'M5 19l.8-4L16 4.800l3.200 3.200L9 18.200z',
  flag: 'M6 21V4M6 4.500h11l-2.500 4 2.500 4H6',
  share: 'M12 15V4M7.500 8L12 3.500 16.500 8M5 12.500v7.500h14v-7.500',
  route:
    'M6.500 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17.500 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8.500 18H16a3 3 0 0 0 0-6H8a3 3 0 0 1 0-6h7.500',
  swap: 'M4 8.500h14M14.500 5L18 8.500 14.500 12M20 15.500H6M9.500 12L6 15.500 9.500 19',
  document: 'M6.500 3.500h8l4 4v13h-12zM14.500 3.500v4h4M9.500 12h6M9.500 15.500h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, large }: { name: IconName; large?: boolean }): ReactElement {
  return (
    <svg
      className={large ? styles.large : styles.icon}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
