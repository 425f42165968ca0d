import type { ReactElement } from 'react';
import { Button } from './button';
import styles from './pagination.module.css';

type PaginationProps = {
  page: number;
  pages: number;
  onChange: (page: number) => void;
  words: { nav: string; previous: string; next: string; position: string };
};

export function Pagination({ page, pages, onChange, words }: PaginationProps): ReactElement | null {
  if (pages <= 1) return null;
  return (
    <nav className={styles.pagination} aria-label={words.nav}>
      <Button icon="left" disabled={page <= 1} onClick={() => onChange(page - 1)}>
        {words.previous}
      </Button>
      <p className={styles.position}>{words.position}</p>
      <Button disabled={page >= pages} onClick={() => onChange(page + 1)}>
        {words.next}
      </Button>
    </nav>
  );
}
