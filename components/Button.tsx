import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'size'> {
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  small?: boolean;
  wide?: boolean;
}

export function Button({ kind = 'secondary', icon, small, wide, children, ...rest }: ButtonProps) {
  const look = ['schil-button', `schil-button--${kind}`, small && 'schil-button--small', wide && 'schil-button--wide'].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} class={look}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
