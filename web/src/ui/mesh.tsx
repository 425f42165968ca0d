import type { ReactElement } from 'react';
import styles from './mesh.module.css';

const COLUMNS = 13;
const ROWS = 7;
const STEP = 92;

/** The net behind the first words: threads and knots, slightly uneven, always the same. */
export function Mesh(): ReactElement {
  return (
    <svg
      className={styles.mesh}
      viewBox={`0 0 ${(COLUMNS - 1) * STEP} ${(ROWS - 1) * STEP}`}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d={threads()} fill="none" stroke="currentColor" strokeWidth="1.2" />
      {knots().map(({ x, y, radius }) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}

function point(column: number, row: number): { x: number; y: number } {
  const sway = (seed: number): number => Math.sin(seed * 12.9898) * 17;
  return {
    x: Math.round(column * STEP + sway(column * 7 + row * 3)),
    y: Math.round(row * STEP + sway(column * 5 + row * 11 + 2)),
  };
}

function threads(): string {
  const lines: string[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const from = point(column, row);
      for (const [dx, dy] of [
        [1, 1],
        [-1, 1],
      ] as const) {
        if (row + dy >= ROWS || column + dx < 0 || column + dx >= COLUMNS) continue;
        const to = point(column + dx, row + dy);
        lines.push(`M${from.x} ${from.y}L${to.x} ${to.y}`);
      }
    }
  }
  return lines.join('');
}

function knots(): { x: number; y: number; radius: number }[] {
  const all: { x: number; y: number; radius: number }[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      all.push({ ...point(column, row), radius: (column * 5 + row * 3) % 7 === 0 ? 5.5 : 2.6 });
    }
  }
  return all;
}
