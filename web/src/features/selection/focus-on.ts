/** As a ref: what has just replaced the focused control takes the focus. */
export function focusOn(element: HTMLElement | null): void {
  element?.focus();
}
