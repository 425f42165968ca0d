import { Suspense, useEffect, useRef, type ReactElement } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useAsker } from '../api/use-asker';
import { useKept } from '../features/selection/kept';
import { shell } from '../messages/fr/shell';
import { Skeleton } from '../ui/skeleton';
import { Wordmark } from '../ui/wordmark';
import { AccountLink } from './account-link';
import { CrashScreen } from './crash-screen';
import styles from './layout.module.css';

export function Layout(): ReactElement {
  const { pathname, hash } = useLocation();
  const { trail } = useAsker();
  const main = useRef<HTMLElement>(null);
  const kept = useKept();
  useFocusOnNavigation(pathname, main);
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#contenu" onClick={(e) => skipTo(e, main.current)}>
        {shell.skipToContent}
      </a>
      <header className={styles.header}>
        <Link className={styles.home} to={{ pathname: '/', hash }}>
          <Wordmark name={shell.name} />
          <span className={styles.baseline}>{shell.baseline}</span>
        </Link>
        <nav className={styles.nav} aria-label={shell.mainNav}>
          <NavLink to={`/${trail}`} end>
            {shell.search}
          </NavLink>
          <NavLink to={`/selection${trail}`}>{shell.selection(kept.length)}</NavLink>
          <NavLink to="/couverture">{shell.coverage}</NavLink>
          <AccountLink />
        </nav>
      </header>
      <main className={styles.main} id="contenu" ref={main} tabIndex={-1}>
        <CrashScreen key={pathname}>
          <Suspense fallback={<Skeleton lines={2} label={shell.loading} />}>
            <Outlet />
          </Suspense>
        </CrashScreen>
      </main>
      <footer className={styles.footer}>
        <p>{shell.footer}</p>
        <nav aria-label={shell.footerNav}>
          <Link to="/a-propos">{shell.about}</Link>
          <Link to="/accessibilite">{shell.accessibility}</Link>
          <a href="/api/docs">{shell.api}</a>
        </nav>
      </footer>
    </div>
  );
}

// The fragment holds the profile: the skip link moves the focus without writing it.
function skipTo(event: { preventDefault: () => void }, target: HTMLElement | null): void {
  event.preventDefault();
  target?.focus();
}

function useFocusOnNavigation(pathname: string, main: { current: HTMLElement | null }): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
