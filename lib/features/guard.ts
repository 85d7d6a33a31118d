/** Before anything acts: was it really the user, and could he see what he clicked? */

/** Below this, an ancestor hides what stands in it. */
const leastOpacity = 0.7;

/** Whether a click on something inside `host` may act. Made clicks, hidden hosts and covered places may not. */
export function mayAct(host: HTMLElement, event: MouseEvent): boolean {
  return event.isTrusted && isShown(host) && (isByKeyboard(event) || isOnTop(host, event));
}

export function isShown(host: HTMLElement): boolean {
  const window = host.ownerDocument.defaultView!;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const { opacity, visibility } = window.getComputedStyle(element);
    if (Number(opacity) < leastOpacity || (element === host && visibility !== 'visible')) return false;
  }
  const { width, height } = host.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Enter and the space bar make clicks without a place. */
function isByKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

function isOnTop(host: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  return host.ownerDocument.elementFromPoint(clientX, clientY) === host;
}
