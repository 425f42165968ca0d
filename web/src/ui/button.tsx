import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './icon';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  look?: Look;
  icon?: IconName;
  small?: boolean;
  children: ReactNode;
};

export function Button({ look, icon, small, children, ...rest }: ButtonProps): ReactElement {
  return (
    <button type="button" className={classOf(look, small)} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

type ButtonLinkProps = {
  to: string;
  look?: Look;
  icon?: IconName;
  small?: boolean;
  children: ReactNode;
};

export function ButtonLink({ to, look, icon, small, children }: ButtonLinkProps): ReactElement {
  return (
    <Link to={to} className={classOf(look, small)}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </Link>
  );
}

function classOf(look: Look = 'secondary', small = false): string {
  return [styles.button, styles[look], small ? styles.small : ''].join(' ');
}
