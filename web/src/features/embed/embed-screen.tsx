import { useState, type ReactElement } from 'react';
import type { Search } from '../../api/search-params';
import { embedWords as words } from '../../messages/fr/embed';
import { Notice } from '../../ui/notice';
import { EmbedResults } from './embed-results';
import { OutsideLink } from './outside-link';
import { readEmbed } from './read-embed';
import styles from './embed.module.css';

/** A search in a page of somebody else: the list, the map, and the way to Maillage. */
export function EmbedScreen({ params }: { params: URLSearchParams }): ReactElement {
  const [asked] = useState(() => readEmbed(params));
  if (asked.kind === 'unreadable') return <Unreadable parts={asked.parts} />;
  return <Readable asked={asked.search} />;
}

function Readable({ asked }: { asked: Search }): ReactElement {
  const [page, setPage] = useState(1);
  return <EmbedResults search={{ ...asked, page }} onPage={setPage} />;
}

function Unreadable({ parts }: { parts: readonly string[] }): ReactElement {
  const { title, text, help } = words.unreadable;
  return (
    <main className={styles.alone}>
      <title>{words.page(title)}</title>
      <Notice title={title} tone="attention" level={1}>
        <p>{text}</p>
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part}>
              <code>{part.slice(0, 120)}</code>
            </li>
          ))}
        </ul>
        <p>{help}</p>
        <OutsideLink href="/">{words.open}</OutsideLink>
      </Notice>
    </main>
  );
}
