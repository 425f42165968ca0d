import { Component, type ReactNode } from 'react';
import { shell } from '../messages/fr/shell';
import { Failure } from '../ui/failure';

type State = { kind: 'fine' } | { kind: 'crashed' };

export class CrashScreen extends Component<{ children: ReactNode }, State> {
  override state: State = { kind: 'fine' };

  static getDerivedStateFromError(): State {
    return { kind: 'crashed' };
  }

  override render(): ReactNode {
    if (this.state.kind === 'fine') return this.props.children;
    const { title, text, retry } = shell.crash;
    return (
      <Failure
        title={title}
        message={text}
        retry={retry}
        onRetry={() => window.location.reload()}
      />
    );
  }
}
