import { Component, type ReactNode } from 'react';
import { FailureScreen } from './opening-screen.tsx';

/** Keeps an error in one view from taking the window with it. */
export class FailureBoundary extends Component<
  { readonly children: ReactNode },
  { readonly detail: string | null }
> {
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : <FailureScreen detail={this.state.detail} />;
  }
}
