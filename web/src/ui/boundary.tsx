import { Component, type ReactNode } from 'react';

type State = { kind: 'fine' } | { kind: 'broken' };

/** What breaks inside is replaced by the fallback; the rest of the page goes on. */
export class Boundary extends Component<{ fallback: ReactNode; children: ReactNode }, State> {
  override state: State = { kind: 'fine' };

  static getDerivedStateFromError(): State {
    return { kind: 'broken' };
  }

  override render(): ReactNode {
    return this.state.kind === 'fine' ? this.props.children : this.props.fallback;
  }
}
